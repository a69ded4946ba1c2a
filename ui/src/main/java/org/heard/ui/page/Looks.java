package org.heard.ui.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.language.Languages;
import org.heard.preference.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * How pages look and sound to this person. Chosen in the footer or under "How I like it", before sign-in too; kept with the
 * account and in a cookie that says nothing about who they are. What is not chosen is as the device has it.
 */
public record Looks(Preferences chosen) {
    /** The name of the cookie; the pages' script writes it too. */
    public static final String COOKIE = "looks";

    /** What can be chosen, and in which order it is offered. The first is what holds while nothing is chosen, but see below. */
    public static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("theme", List.of("light", "dark", "cream", "contrast")),
            Map.entry("text", List.of("100", "125", "150", "200")),
            Map.entry("tone", List.of("under-8", "8-11", "12-17")),
            Map.entry("letters", List.of("system", "hyperlegible", "lexend", "dyslexic")),
            Map.entry("spacing", List.of("normal", "wide", "widest")),
            Map.entry("motion", List.of("on", "off")),
            Map.entry("symbols", List.of("on", "off")),
            Map.entry("speech", List.of("tap", "auto", "off")),
            Map.entry("speed", List.of("slow", "normal", "fast")),
            Map.entry("questions", List.of("words", "simple", "pictures")),
            Map.entry("tiles", List.of("1", "2", "4", "6")),
            Map.entry("switches", List.of("none", "one", "two")),
            Map.entry("step", List.of("500", "1000", "1500", "2000", "3000", "4000", "5000")),
            Map.entry("hold", List.of("0", "250", "500", "1000")));

    private static final Map<String, String> NOT_THE_FIRST = Map.of("speed", "normal", "tiles", "4", "step", "1500");

    /** Nothing chosen. */
    public static final Looks NONE = new Looks(Preferences.NONE);

    private static final String OF_ACCOUNT = "looks-of-account";
    private static final String KEPT = Looks.class.getName();
    /** Of a ring that moves by itself, until it waits for the switch. */
    private static final int ROUNDS = 3;

    private static final int A_YEAR = 365 * 24 * 3600;
    private static final Languages LANGUAGES = new Languages();

    /** What browsers' wishes come to: few differ, and each call brings them again. */
    private static final Map<String, Locale> WISHED = new ConcurrentHashMap<>();

    private static final int MANY_WISHES = 500;

    public Looks {
        TreeMap<String, String> known = new TreeMap<>(chosen.chosen());
        known.entrySet().removeIf(one -> !isKnown(one.getKey(), one.getValue()));
        chosen = new Preferences(known);
    }

    /** Of the account where somebody is signed in, else of this browser's cookie. */
    public static Looks of(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof Looks kept ? kept : inCookie(request);
    }

    static Looks inCookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return new Looks(Preferences.read(cookie.getValue()));
                }
            }
        }
        return NONE;
    }

    /** Whether there is such a choice. */
    public static boolean isKnown(String kind, String value) {
        return kind.equals("language")
                ? LANGUAGES.find(value).isPresent()
                : KINDS.getOrDefault(kind, List.of()).contains(value);
    }

    /** For the rest of this request. */
    void holdFor(HttpServletRequest request) {
        request.setAttribute(KEPT, this);
    }

    /** Whether what the browser's cookie says came from somebody's account. */
    static boolean cameFromAnAccount(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && List.of(cookies).stream().anyMatch(one -> one.getName().equals(OF_ACCOUNT));
    }

    /** Into the browser's cookie. */
    public void keepIn(HttpServletRequest request, HttpServletResponse response) {
        keep(COOKIE, chosen.written(), request, response);
    }

    /** Into the browser's cookie, as somebody's own: whoever signs in here next does not get it. */
    void keepAsTheirsIn(HttpServletRequest request, HttpServletResponse response) {
        keepIn(request, response);
        keep(OF_ACCOUNT, "yes", request, response);
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    public @Nullable String theme() {
        return get("theme");
    }

    public @Nullable String text() {
        return get("text");
    }

    public @Nullable String tone() {
        return get("tone");
    }

    /** What was chosen; nothing where nothing was. */
    public @Nullable String get(String kind) {
        return chosen.get(kind).orElse(null);
    }

    /** What holds: what was chosen, else the first. */
    public String inForce(String kind) {
        return chosen.get(kind)
                .orElseGet(() -> NOT_THE_FIRST.getOrDefault(
                        kind, KINDS.getOrDefault(kind, List.of("")).getFirst()));
    }

    /**
     * What the script that moves the focus is told: one switch or two, how long the ring stays on a thing and how long a press
     * must last, both in milliseconds, and how many rounds it goes; nothing where nobody uses switches.
     */
    public @Nullable String scanning() {
        String switches = inForce("switches");
        return switches.equals("none")
                ? null
                : String.join(" ", switches, inForce("step"), inForce("hold"), String.valueOf(ROUNDS));
    }

    /** The language chosen, else the first that this browser wishes for. */
    Locale language(HttpServletRequest request) {
        String wishes = request.getHeader("Accept-Language");
        if (wishes == null || chosen.get("language").isPresent()) {
            return language(List.of());
        }
        Locale known = WISHED.get(wishes);
        if (known == null) {
            known = language(Collections.list(request.getLocales()));
            if (WISHED.size() < MANY_WISHES) {
                WISHED.put(wishes, known);
            }
        }
        return known;
    }

    Locale language(List<Locale> wished) {
        return chosen.get("language")
                .flatMap(LANGUAGES::find)
                .orElseGet(() -> LANGUAGES.firstOf(wished))
                .locale();
    }
}
