package org.heard.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;

/**
 * Makes PDF that holds PDF/UA-1: tagged in reading order, with title, language and its letters inside. Nothing is fetched:
 * pictures come as {@code data:} addresses (SVG, PNG, JPEG) and need an {@code alt}.
 */
@Singleton
public class Pdf {
    private static final List<Letters> LETTERS = List.of(
            new Letters("Heard", "Hyperlegible", 400),
            new Letters("Heard", "Hyperlegible-Bold", 700),
            new Letters("Heard wide", "NotoSans", 400),
            new Letters("Heard wide", "NotoSans-Bold", 700),
            new Letters("Heard Arabic", "NotoSansArabic", 400),
            new Letters("Heard Arabic", "NotoSansArabic-Bold", 700),
            new Letters("Heard signs", "NotoEmoji", 400),
            new Letters("Heard signs", "NotoEmoji", 700));

    static {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private record Letters(String family, String file, int weight) {}

    /** A document in the house style. */
    public byte[] of(String body, String title, String language) {
        return of(body, title, language, "");
    }

    /**
     * A document with rules of its own after those of the house.
     *
     * @param body well-formed XHTML, what stands inside of {@code body}; words of people escaped ({@link Xhtml#escape})
     * @param language BCP 47; right-to-left languages are set from right to left
     * @param rules CSS
     */
    public byte[] of(String body, String title, String language, String rules) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(Xhtml.document(body, title, language, rules), null);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(Xhtml.rightToLeft(language) ? TextDirection.RTL : TextDirection.LTR);
        LETTERS.forEach(letters -> builder.useFont(
                () -> Xhtml.resource(letters.file() + ".ttf"),
                letters.family(),
                letters.weight(),
                FontStyle.NORMAL,
                true));
        try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
            builder.useSVGDrawer(pictures);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
