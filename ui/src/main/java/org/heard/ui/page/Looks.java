package org.heard.ui.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the page looks to this person: colours, size of letters, words or pictures. Chosen in the footer, usable before
 * sign-in, kept in a cookie that says nothing about who they are ({@code theme.text.tone}, a dash for "not chosen").
 */
public record Looks(
        @Nullable String theme,
        @Nullable String text,
        @Nullable String tone) {
    /** The name of the cookie; the footer's script writes it. */
    public static final String COOKIE = "looks";

    private static final Set<String> THEMES = Set.of("light", "dark", "cream", "contrast");
    private static final Set<String> TEXTS = Set.of("100", "125", "150", "200");
    private static final Set<String> TONES = Set.of("under-8", "8-11", "12-17");

    /** What this browser's cookie says; nothing chosen where there is none. */
    public static Looks of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return read(cookie.getValue());
                }
            }
        }
        return new Looks(null, null, null);
    }

    private static Looks read(String value) {
        String[] parts = value.split("\\.", -1);
        return parts.length == 3
                ? new Looks(known(THEMES, parts[0]), known(TEXTS, parts[1]), known(TONES, parts[2]))
                : new Looks(null, null, null);
    }

    private static @Nullable String known(Set<String> values, String value) {
        return values.contains(value) ? value : null;
    }
}
