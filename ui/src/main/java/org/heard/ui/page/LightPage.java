package org.heard.ui.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.Once;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.language.Language;
import org.heard.language.Languages;
import org.heard.language.Speaking;

/**
 * A page without Vaadin and without a session. Subclasses are {@code @Singleton}s marked {@link At} that override
 * {@link #get} or {@link #post}; a {@link PortalException} becomes the kind page for its code.
 */
public abstract class LightPage extends HttpServlet {
    @Inject
    protected transient Texts texts;

    @Inject
    protected transient Assets assets;

    @Inject
    transient StyleSheet sheet;

    @Inject
    transient TemplateEngine pages;

    @Inject
    transient PageProblems problems;

    @Inject
    transient Languages languages;

    @Inject
    transient WordsChecked checked;

    @Inject
    transient AloudWords aloud;

    @Inject
    transient Turns turns;

    /** Answers a visit. */
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Answers a form that was sent. */
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!takesTurns()) {
            guarded(request, response, this::look);
            return;
        }
        try (Turns.Turn turn = turns.take()) {
            guarded(request, turn.until(response), this::look);
        }
    }

    private void look(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Once.during(() -> get(request, response));
    }

    /** Whether it may wait a moment while many open pages at once. */
    protected boolean takesTurns() {
        return true;
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guarded(request, response, this::post);
    }

    /** Shows a template with its parameters; the frame is one of them, named {@code frame}. */
    protected final void show(HttpServletResponse response, String template, Map<String, Object> parameters)
            throws IOException {
        response.setContentType("text/html;charset=utf-8");
        boolean bringsStyles = false;
        if (parameters.get("frame") instanceof Frame frame) {
            frame.scripts().forEach(script -> response.addHeader("Link", asked(frame.asset(script))));
            bringsStyles = frame.bringsStyles();
        }
        if (!bringsStyles && Speaking.now().getLanguage().equals("en")) {
            Utf8ByteOutput out = new Utf8ByteOutput();
            pages.render(template + ".jte", parameters, out);
            response.setContentLength(out.getContentLength());
            out.writeTo(response.getOutputStream());
            return;
        }
        StringOutput out = new StringOutput();
        pages.render(template + ".jte", parameters, out);
        String html = EnglishParts.isIn(out.toString()) ? EnglishParts.said(out.toString()) : out.toString();
        if (bringsStyles) {
            StyleSheet.Dressed dressed = sheet.dressed(html);
            SecurityHeaders.allowStyle(response, dressed.source());
            html = dressed.html();
        }
        byte[] answer = html.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    /** Asks the browser for a script before it has read the page that names it: a trip less on a slow line. */
    private static String asked(String script) {
        return "<" + script + ">; rel=preload; as=script";
    }

    /** The frame of a page that anybody may see. */
    protected final Frame publicFrame(HttpServletRequest request, String titleKey) {
        return frame(request, texts.get(Speaking.now(), titleKey), "12-17", Frame.Corner.LEAVE, "/", List.of());
    }

    protected final Frame frame(
            HttpServletRequest request,
            String title,
            String tone,
            Frame.Corner corner,
            String home,
            List<String> scripts) {
        return new Frame(
                title,
                tone,
                Looks.of(request),
                corner,
                home,
                scripts,
                !sheet.isThere(request),
                spoken(request),
                texts,
                assets);
    }

    private Frame.Spoken spoken(HttpServletRequest request) {
        Language language = languages.of(Speaking.now());
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Frame.Spoken(language, languages.offered(), here, checked.all(language.locale()), aloud);
    }

    /** The signed-in person, who must be in one of these roles; otherwise they are shown the way in. */
    protected static Caller.Someone only(Role... roles) {
        Caller.Someone someone = Caller.someone();
        if (!List.of(roles).contains(someone.role())) {
            throw new PortalException(org.heard.base.ErrorCode.NOT_SIGNED_IN);
        }
        return someone;
    }

    private interface Handler {
        void handle(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private void guarded(HttpServletRequest request, HttpServletResponse response, Handler handler) throws IOException {
        try {
            handler.handle(request, response);
        } catch (PortalException e) {
            problems.show(request, response, e.code());
        }
    }
}
