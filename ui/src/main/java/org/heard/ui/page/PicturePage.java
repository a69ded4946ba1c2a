package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.accessibility.symbols.HairColour;
import org.heard.accessibility.symbols.SkinTone;
import org.heard.accessibility.symbols.SymbolFile;
import org.heard.accessibility.symbols.SymbolSheet;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the symbols: {@code /pictures/<set>/<file>.svg}, or several in one file as {@link SymbolSheet} names them, with
 * {@code ?skin=} and {@code &hair=} from the fixed palettes.
 * Each address always gives the same picture, and a picture can do nothing but be seen.
 */
@Singleton
@At("/pictures/*")
final class PicturePage extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([a-z]+)/([A-Za-z0-9_-]+\\.svg)");
    private static final Pattern TOGETHER = Pattern.compile("/together/([A-Za-z0-9_.,-]+)\\.svg");

    private final transient SmallestPacking packing;

    PicturePage(SmallestPacking packing) {
        this.packing = packing;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = String.valueOf(request.getPathInfo());
        @Nullable SkinTone skin = SkinTone.of(request.getParameter("skin")).orElse(null);
        @Nullable HairColour hair = HairColour.of(request.getParameter("hair")).orElse(null);
        Optional<String> picture = picture(asked, skin, hair);
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/svg+xml");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setHeader("Cache-Control", "public, max-age=2592000");
        packing.write(
                request,
                response,
                "/pictures" + asked + " " + skin + " " + hair,
                picture.get().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> picture(String asked, @Nullable SkinTone skin, @Nullable HairColour hair) {
        Matcher together = TOGETHER.matcher(asked);
        if (together.matches()) {
            return SymbolSheet.read(together.group(1), skin, hair);
        }
        Matcher path = PATH.matcher(asked);
        return path.matches() ? SymbolFile.read(path.group(1), path.group(2), skin, hair) : Optional.empty();
    }
}
