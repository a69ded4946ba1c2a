package org.heard.ui.attack;

import java.util.List;
import java.util.Map;

/**
 * What the portal answered.
 *
 * @param status 0 where it hung up instead, which it may when more comes than it wants to read
 */
public record Answer(int status, Map<String, List<String>> headers, String body) {
    static final Answer HUNG_UP = new Answer(0, Map.of(), "");

    public String header(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of());
    }

    boolean isPage() {
        return header("Content-Type").contains("html") || header("Content-Type").isEmpty();
    }
}
