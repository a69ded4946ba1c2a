package org.heard.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;

/** Writes the XHTML that {@link Pdf} and {@link Docx} read. */
public final class Xhtml {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ku", "ps", "ur");

    private Xhtml() {}

    /** A person's words as text between or inside of tags: nothing in it is taken for a tag; lines stay lines. */
    public static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Xhtml::belongsInXml).forEach(sign -> {
            switch (sign) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(sign);
            }
        });
        return safe.toString();
    }

    /** A person's words as a paragraph for each of their lines. */
    public static String paragraphs(String words) {
        StringBuilder out = new StringBuilder();
        words.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> out.append("<p>").append(escape(line)).append("</p>"));
        return out.toString();
    }

    /** A picture that stands in the document itself. */
    public static String picture(String contentType, byte[] bytes, String alt) {
        return "<img src=\"data:" + contentType + ";base64,"
                + Base64.getEncoder().encodeToString(bytes) + "\" alt=\"" + escape(alt) + "\"/>";
    }

    /** Whether a language is written from right to left. */
    public static boolean rightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(language.split("-", 2)[0]);
    }

    static String document(String body, String title, String language, String rules) {
        String direction = rightToLeft(language) ? "rtl" : "ltr";
        return """
                <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="%s" xml:lang="%s" dir="%s"><head>\
                <title>%s</title><meta name="subject" content="%s"/><meta name="author" content="Heard"/>\
                <meta name="description" content="%s"/><style>%s %s</style></head><body>%s</body></html>""".formatted(
                        escape(language),
                        escape(language),
                        direction,
                        escape(title),
                        escape(title),
                        escape(title),
                        house(),
                        rules,
                        body);
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(Xhtml.class.getResourceAsStream("/paper/" + name), name);
    }

    private static String house() {
        try (InputStream css = resource("paper.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongsInXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
