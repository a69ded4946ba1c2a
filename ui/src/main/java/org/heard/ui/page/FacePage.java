package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.identity.IroCards;
import org.jspecify.annotations.Nullable;

/** The photo on an IRO's card: {@code /face/<number>.jpg}, for anybody signed in. */
@Singleton
@At("/face/*")
final class FacePage extends LightPage {
    private final transient IroCards cards;

    FacePage(IroCards cards) {
        this.cards = cards;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.someone();
        byte[] photo = number(request.getPathInfo())
                .flatMap(cards::photo)
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        response.setContentType("image/jpeg");
        response.getOutputStream().write(photo);
    }

    private static Optional<PersonId> number(@Nullable String path) {
        return path != null && path.matches("/\\d{1,18}\\.jpg")
                ? Optional.of(new PersonId(Long.parseLong(path.substring(1, path.length() - 4))))
                : Optional.empty();
    }
}
