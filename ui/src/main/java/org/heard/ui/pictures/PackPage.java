package org.heard.ui.pictures;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.language.Speaking;
import org.heard.symbol.CouncilPack;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Upload;

/** Where an administrator brings in the symbols the council has a licence for. */
@Singleton
@MultipartConfig(
        maxFileSize = BookPage.LARGEST,
        maxRequestSize = BookPage.LARGEST + 10_000,
        fileSizeThreshold = 1_000_000)
@At("/pack")
final class PackPage extends LightPage {
    private final transient CouncilPack pack;

    PackPage(CouncilPack pack) {
        this.pack = pack;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.ADMINISTRATOR);
        String said;
        try {
            Upload upload = Upload.of(request);
            if (upload.field("do").equals("away")) {
                pack.takeAway();
                said = t("pictures.pack.away");
            } else {
                said = t("pictures.pack.done", pack.bringIn(upload.file(), upload.field("licence")));
            }
        } catch (PortalException e) {
            if (e.code() != ErrorCode.NOT_VALID && e.code() != ErrorCode.TOO_BIG) {
                throw e;
            }
            said = t("pictures.book.refused");
        }
        show(request, response, said);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String said) throws IOException {
        only(Role.ADMINISTRATOR);
        Frame frame = frame(request, "Heard", "12-17", Frame.Corner.SIGN_OUT, Homes.of(Role.ADMINISTRATOR), List.of());
        show(response, "pictures/pack", Map.of("frame", frame, "said", said, "licences", pack.licences()));
    }

    private String t(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }
}
