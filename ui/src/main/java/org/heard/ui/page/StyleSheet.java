package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The style sheet of the light pages. A phone that has not got it yet gets it inside the page, which spares a trip before
 * anything can be seen; the page's script then fetches the file for the next pages and says so in a cookie. The policy of such a
 * page names the sheet's digest, so no other inline style has a chance.
 */
@Singleton
public final class StyleSheet {
    private static final String NAME = "light.css";
    private static final String COOKIE = "sheet";

    private final String address;
    private final String text;
    private final String source;

    StyleSheet(Assets assets) {
        this.address = assets.path(NAME);
        this.text = new String(assets.at(address).orElseThrow().content(), StandardCharsets.UTF_8);
        this.source = "'sha256-" + digest(text) + "'";
    }

    /** What the page brings along; nothing for a phone that has it. */
    Optional<String> within(HttpServletRequest request) {
        return isThere(request) ? Optional.empty() : Optional.of(text);
    }

    /** Where styles of the answer to this may come from, as a Content-Security-Policy says it. */
    String sources(HttpServletRequest request) {
        return isThere(request) ? "'self'" : "'self' " + source;
    }

    private boolean isThere(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .anyMatch(value -> address.contains("." + value + "."));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
