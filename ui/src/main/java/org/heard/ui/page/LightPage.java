package org.heard.ui.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.PortalException;
import org.heard.base.Role;

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
    transient TemplateEngine pages;

    @Inject
    transient PageProblems problems;

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
        guarded(request, response, this::get);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        guarded(request, response, this::post);
    }

    /** Shows a template with its parameters; the frame is one of them, named {@code frame}. */
    protected final void show(HttpServletResponse response, String template, Map<String, Object> parameters)
            throws IOException {
        Utf8ByteOutput out = new Utf8ByteOutput();
        pages.render(template + ".jte", parameters, out);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream());
    }

    /** The frame of a page that anybody may see. */
    protected final Frame publicFrame(HttpServletRequest request, String titleKey) {
        return frame(request, texts.get(Locale.UK, titleKey), "12-17", Frame.Corner.LEAVE, "/", List.of());
    }

    protected final Frame frame(
            HttpServletRequest request,
            String title,
            String tone,
            Frame.Corner corner,
            String home,
            List<String> scripts) {
        return new Frame(title, tone, Looks.of(request), corner, home, scripts, Locale.UK, texts, assets);
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
