package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Hands out the symbols: {@code /pictures/<set>/<file>.svg}. */
@Singleton
@At("/pictures/*")
final class PicturePage extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/(mulberry|openmoji)/([A-Za-z0-9_-]+\\.svg)");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        try (InputStream picture = path.matches()
                ? getClass().getResourceAsStream("/symbols/" + path.group(1) + "/svg/" + path.group(2))
                : null) {
            if (picture == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("image/svg+xml");
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            response.setHeader("Cache-Control", "public, max-age=2592000");
            picture.transferTo(response.getOutputStream());
        }
    }
}
