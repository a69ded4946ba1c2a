package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Hands out the letters that somebody chose: {@code /assets/fonts/<name>.woff2}. Nobody else's browser asks for them. */
@Singleton
@At("/assets/fonts/*")
final class FontPage extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/[a-z-]+\\.woff2");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        try (InputStream font =
                PATH.matcher(path).matches() ? getClass().getResourceAsStream("/web/fonts" + path) : null) {
            if (font == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("font/woff2");
            response.setHeader("Cache-Control", "public, max-age=31536000");
            font.transferTo(response.getOutputStream());
        }
    }
}
