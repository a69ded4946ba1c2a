package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands out styles and scripts, to be kept by the browser for a year. */
@Singleton
@At("/assets/*")
final class AssetPage extends HttpServlet {
    private static final Pattern BROTLI = Pattern.compile("(^|[, ])br($|[,; ])");

    private final transient Assets assets;

    AssetPage(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = assets.at(request.getRequestURI());
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.get().type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        byte[] content = asset.get().content();
        Optional<byte[]> packed = takesBrotli(request) ? assets.packed(request.getRequestURI()) : Optional.empty();
        if (packed.isPresent()) {
            response.setHeader("Content-Encoding", "br");
            content = packed.get();
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static boolean takesBrotli(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && BROTLI.matcher(accepted).find();
    }
}
