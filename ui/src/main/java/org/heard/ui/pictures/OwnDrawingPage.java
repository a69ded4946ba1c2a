package org.heard.ui.pictures;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.symbol.MyPictures;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/** A drawing from a child's communication book: {@code /pictures-own/<child>/<number>}. It can do nothing but be seen. */
@Singleton
@At("/pictures-own/*")
final class OwnDrawingPage extends LightPage {
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([0-9]{1,18})");

    private final transient MyPictures pictures;

    OwnDrawingPage(MyPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.someone();
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<String> drawing = path.matches()
                ? pictures.drawing(new ChildId(Long.parseLong(path.group(1))), Long.parseLong(path.group(2)))
                : Optional.empty();
        response.setContentType("image/svg+xml");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(drawing.orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
