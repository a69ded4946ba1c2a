package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out styles and scripts, to be kept by the browser for a year. */
@Singleton
@At("/assets/*")
final class AssetPage extends HttpServlet {
    private final transient Assets assets;
    private final transient SmallestPacking packing;

    AssetPage(Assets assets, SmallestPacking packing) {
        this.assets = assets;
        this.packing = packing;
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
        packing.write(request, response, request.getRequestURI(), asset.get().content());
    }
}
