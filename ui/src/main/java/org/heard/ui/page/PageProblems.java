package org.heard.ui.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.heard.base.ErrorCode;
import org.heard.language.Languages;
import org.heard.language.Speaking;
import org.heard.preference.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kind page for whatever went wrong: what it means, what to do next, a code to quote; never a stack trace. */
@Singleton
public final class PageProblems extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final TemplateEngine pages;
    private final Texts texts;
    private final Assets assets;
    private final Languages languages;
    private final AloudWords aloud;

    PageProblems(TemplateEngine pages, Texts texts, Assets assets, Languages languages, AloudWords aloud) {
        this.pages = pages;
        this.texts = texts;
        this.assets = assets;
        this.languages = languages;
        this.aloud = aloud;
    }

    /** Shows the page of an error a feature reported. Somebody who is not signed in is shown the way in. */
    public void show(HttpServletRequest request, HttpServletResponse response, ErrorCode code) throws IOException {
        response.setStatus(code.status());
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(page(Looks.of(request), code));
    }

    /** Whatever Jetty itself refuses or a page threw. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean ours = response.getStatus() < 400 || response.getStatus() >= 500;
        // Who hangs up before their request is whole gets no answer, and nothing of ours is wrong.
        if (ours
                && request.getAttribute(ERROR_EXCEPTION) instanceof Throwable thrown
                && !(thrown instanceof EofException)) {
            LOG.error(
                    "A page broke: {} {}",
                    request.getMethod(),
                    String.valueOf(request.getHttpURI().getPath())
                            .replaceFirst("^(/[^/]*).*", "$1"), // more may be a way in
                    thrown);
        }
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        SecurityHeaders.ofRefusals(isSecure(request)).forEach((name, value) -> {
            if (!response.getHeaders().contains(name)) {
                response.getHeaders().put(name, value);
            }
        });
        Looks looks = looks(request);
        Locale language = looks.language(Request.getLocales(request));
        byte[] body = Speaking.in(language, () -> page(looks, codeFor(status)));
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    /** Whether it came over TLS. What Jetty refuses first of all is refused before anybody has looked at what a proxy says of it. */
    private static boolean isSecure(Request request) {
        Request known = request;
        for (HttpConfiguration.Customizer customizer :
                request.getConnectionMetaData().getHttpConfiguration().getCustomizers()) {
            known = known.isSecure() ? known : customizer.customize(known, HttpFields.build());
        }
        return known.isSecure();
    }

    /** What only Jetty answers has passed no filter of ours. */
    private static Looks looks(Request request) {
        return Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(Looks.COOKIE))
                .findFirst()
                .map(cookie -> new Looks(Preferences.read(cookie.getValue())))
                .orElse(Looks.NONE);
    }

    private static ErrorCode codeFor(int status) {
        return switch (status) {
            case 401 -> ErrorCode.NOT_SIGNED_IN;
            case 403 -> ErrorCode.NOT_ALLOWED;
            case 404, 405 -> ErrorCode.NOT_FOUND;
            case 413 -> ErrorCode.TOO_BIG;
            case 429 -> ErrorCode.TOO_MANY_TRIES;
            default -> status < 500 ? ErrorCode.NOT_VALID : ErrorCode.BROKEN;
        };
    }

    private byte[] page(Looks looks, ErrorCode code) {
        try {
            Frame frame = new Frame(
                    texts.get(Speaking.now(), "problem.title"),
                    "12-17",
                    looks,
                    Frame.Corner.LEAVE,
                    "/",
                    List.of(),
                    false,
                    new Frame.Spoken(languages.of(Speaking.now()), List.of(), "/", true, aloud),
                    texts,
                    assets);
            StringOutput out = new StringOutput();
            pages.render("problem/problem.jte", Map.of("frame", frame, "code", code), out);
            return EnglishParts.isIn(out.toString())
                    ? EnglishParts.said(out.toString()).getBytes(StandardCharsets.UTF_8)
                    : out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            LOG.error("The page for {} broke", code.code(), e);
            return "This page broke. It is us, not you.".getBytes(StandardCharsets.UTF_8);
        }
    }
}
