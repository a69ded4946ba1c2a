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
import org.jspecify.annotations.Nullable;

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
    private final String whole;
    private volatile @Nullable StyleRules rules;
    private final String place;
    private final Map<StyleRules.Worn, Rules> kept = new ConcurrentHashMap<>();

    private record Rules(String text, String source) {
        static Rules of(String text) {
            return new Rules(text, "'sha256-" + digest(text) + "'");
        }
    }

    /**
     * A page with its rules.
     *
     * @param source the rules' digest, as a Content-Security-Policy names it
     */
    record Dressed(String html, String source) {}

    StyleSheet(Assets assets) {
        this.address = assets.path(NAME);
        this.whole = new String(assets.at(address).orElseThrow().content(), StandardCharsets.UTF_8);
        this.place = "<style data-sheet=\"" + address + "\">";
    }

    /** Takes it apart. The first page after a start does not wait for that: until then pages bring all of it. */
    public void takeApart() {
        rules = StyleRules.of(whole);
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
        @Nullable StyleRules apart = rules;
        Rules used = apart == null ? Rules.of(whole) : usedBy(apart, StyleRules.Worn.on(html));
        int at = html.indexOf(place) + place.length();
        return new Dressed(
                new StringBuilder(html.length() + used.text().length())
                        .append(html, 0, at)
                        .append(used.text())
                        .append(html, at, html.length())
                        .toString(),
                used.source());
    }

    private Rules usedBy(StyleRules apart, StyleRules.Worn worn) {
        Rules known = kept.get(worn);
        if (known != null) {
            return known;
        }
        Rules used = Rules.of(apart.usedBy(worn));
        if (kept.size() < KEPT) {
            kept.put(worn, used);
        }
        return used;
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
