package org.heard.ui.page;

import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The style sheet of the light pages. A phone that has not got it yet gets those of its rules that the page uses inside the page,
 * which spares a trip before anything can be seen, and half the bytes; the page's script then loads the file, for what it shows
 * later and for the next pages, and says so in a cookie. The policy of such a page names the digest of its rules, so no other
 * inline style has a chance.
 */
@Singleton
public final class StyleSheet {
    private static final String NAME = "light.css";
    private static final String COOKIE = "sheet";

    /** There are about as many sets of rules as there are pages and looks; more than these are worked out anew each time. */
    private static final int KEPT = 500;

    private final String address;
    private final StyleRules rules;
    private final String place;
    private final Map<StyleRules.Worn, Rules> kept = new ConcurrentHashMap<>();

    private record Rules(String text, String source) {}

    /**
     * A page with its rules.
     *
     * @param source the rules' digest, as a Content-Security-Policy names it
     */
    record Dressed(String html, String source) {}

    StyleSheet(Assets assets) {
        this.address = assets.path(NAME);
        this.rules = StyleRules.of(new String(assets.at(address).orElseThrow().content(), StandardCharsets.UTF_8));
        this.place = "<style data-sheet=\"" + address + "\">";
    }

    /** Whether this phone has it. */
    boolean isThere(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .anyMatch(value -> address.contains("." + value + "."));
    }

    /** A page that has a place for its rules, with them. */
    Dressed dressed(String html) {
        StyleRules.Worn worn = StyleRules.Worn.on(html);
        Rules used = kept.get(worn);
        if (used == null) {
            String text = rules.usedBy(worn);
            used = new Rules(text, "'sha256-" + digest(text) + "'");
            if (kept.size() < KEPT) {
                kept.put(worn, used);
            }
        }
        int at = html.indexOf(place) + place.length();
        return new Dressed(
                new StringBuilder(html.length() + used.text().length())
                        .append(html, 0, at)
                        .append(used.text())
                        .append(html, at, html.length())
                        .toString(),
                used.source());
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
