package org.heard.ui.staff;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.ui.page.Assets;
import org.heard.ui.page.Looks;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The HTML around every staff view: our styles in place of a Vaadin theme, colours and letters as the person chose them, the
 * word that lets its scripts and styles run, and the scripts that follow asked for at once.
 */
@Singleton
public final class StaffPage implements VaadinServiceInitListener {
    private static final Pattern ENTRY = Pattern.compile("VAADIN/build/(indexhtml-[\\w.-]+\\.js)");
    private static final Pattern FOLLOWS = Pattern.compile("(?:from|import)\\s*[\"`]\\./([\\w.-]+\\.js)[\"`]");
    /** What ends a script, or lets a later end not count, wherever it stands in it. */
    private static final Pattern WAY_OUT = Pattern.compile("<(?=/|!--|script)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLLOWS_LATER =
            Pattern.compile("[\"`]\\./((?:FlowBootstrap|FlowClient|generated-flow-imports)[\\w.-]*\\.js)[\"`]");

    /** The warning before a page that nobody touches is closed; {@code stay.js} shows it. */
    private static final String STAY = """
            <div class="stay" role="alertdialog" aria-labelledby="stay-head" aria-describedby="stay-what" \
            data-stay="/staff-watch" data-away="/sign-in" hidden><div class="card"><h2 id="stay-head">Still there?</h2>\
            <p id="stay-what">We close this page in 2 minutes to keep it private. Keep what you have not saved.</p>\
            <button type="button" class="btn main wide">Stay</button></div></div>
            """;

    private final transient Assets assets;
    private final Set<String> scripts = new LinkedHashSet<>();

    StaffPage(Assets assets) {
        this.assets = assets;
        Matcher entry = ENTRY.matcher(read("index.html"));
        if (entry.find()) {
            follow(entry.group(1));
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
    }

    private void dress(IndexHtmlResponse index) {
        HttpServletRequest request = ((VaadinServletRequest) index.getVaadinRequest()).getHttpServletRequest();
        Document page = index.getDocument();
        Looks looks = Looks.of(request);
        Element root = page.child(0).attr("lang", "en-GB").attr("data-tone", "staff");
        if (looks.theme() != null) {
            root.attr("data-theme", looks.theme());
        }
        if (looks.text() != null) {
            root.attr("data-text", looks.text());
        }
        Element head = page.head();
        head.select("style:containsData(#outlet)").remove();
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("link").attr("rel", "icon").attr("href", "data:,");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", assets.path("staff.css"));
        head.prependElement("script").attr("src", assets.path("staff.js"));
        head.appendElement("script").attr("src", assets.path("looks.js")).attr("defer", "");
        head.appendElement("script").attr("src", assets.path("watch.js")).attr("defer", "");
        head.appendElement("script").attr("src", assets.path("my.js")).attr("defer", "");
        page.body().append(STAY);
        scripts.forEach(script -> head.appendElement("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", "")
                .attr("href", "./VAADIN/build/" + script));
        page.select("script:not([src])").forEach(script -> script.dataNodes().forEach(StaffPage::keepInside));
        String nonce = StaffDoor.nonce(request);
        page.select("script, style").forEach(element -> element.attr("nonce", nonce));
    }

    /**
     * The page's first state stands in a script, as Flow writes it: with what people wrote in it as they wrote it. A name
     * with {@code </script>} in it would end the script there and go on as a page of its writer's.
     */
    private static void keepInside(DataNode script) {
        script.setWholeData(WAY_OUT.matcher(script.getWholeData()).replaceAll("\\\\u003C"));
    }

    private void follow(String script) {
        String text = read("VAADIN/build/" + script);
        for (Pattern pattern : List.of(FOLLOWS, FOLLOWS_LATER)) {
            for (Matcher found = pattern.matcher(text); found.find(); ) {
                if (scripts.add(found.group(1))) {
                    follow(found.group(1));
                }
            }
        }
    }

    private static String read(String name) {
        try (InputStream in = StaffPage.class.getResourceAsStream("/META-INF/VAADIN/webapp/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
