package org.heard.ui.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;

/** Remembers how far somebody came at the door; the address bar says nothing of it. Ends with the browser. */
abstract class DoorCookie {
    private final String name;

    DoorCookie(String name) {
        this.name = name;
    }

    /** What the browser brought; empty text when nothing. */
    String read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    void set(HttpServletRequest request, HttpServletResponse response, String knock) {
        response.addCookie(cookie(request, knock, -1));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", 0));
    }

    private Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Over TLS a name that browsers take from this very host only, for all of it, and only when it is secure. */
    private String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
