package org.heard.ui.pictures;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.symbol.CouncilPack;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/** A picture of the council's pack: {@code /pictures-pack/<concept>}. It can do nothing but be seen. */
@Singleton
@At("/pictures-pack/*")
final class PackPicturePage extends LightPage {
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,40})");

    private final transient CouncilPack pack;

    PackPicturePage(CouncilPack pack) {
        this.pack = pack;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        CouncilPack.Piece picture = (path.matches() ? pack.picture(path.group(1)) : Optional.<CouncilPack.Piece>empty())
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        response.setContentType(picture.type());
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.getOutputStream().write(picture.content());
    }
}
