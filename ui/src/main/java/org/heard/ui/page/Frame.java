package org.heard.ui.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every light page has around it.
 *
 * @param title neutral: it may be read over a shoulder
 * @param tone {@code under-8}, {@code 8-11} or {@code 12-17}
 * @param corner what stands top right: Leave for a child and on public pages, Sign out for helpers
 * @param scripts names of assets to load beside the footer's own
 */
public record Frame(
        String title,
        String tone,
        Looks looks,
        Corner corner,
        String home,
        List<String> scripts,
        Locale language,
        Texts texts,
        Assets assets) {

    /** What stands top right. */
    public enum Corner {
        LEAVE,
        SIGN_OUT
    }

    /** The text for a key. */
    public String t(String key, Object... put) {
        return texts.get(language, key, put);
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** Whether a signed-in child is before it, so that it closes itself when nobody is there any more. */
    public boolean isAChilds() {
        return home.equals(Homes.CHILD);
    }

    /** Whether a script of the page brings what every page has along: fewer trips where it matters. */
    public boolean bringsTheRest() {
        return scripts.contains("say.js");
    }

    /** The tone in force: the person's own choice, else the one for their age. */
    public String toneInForce() {
        @Nullable String chosen = looks.tone();
        return chosen == null ? tone : chosen;
    }

    public boolean shows(String looksKind, String value) {
        String inForce = switch (looksKind) {
            case "theme" -> looks.theme();
            case "text" -> looks.text() == null ? "100" : looks.text();
            default -> toneInForce();
        };
        return value.equals(inForce);
    }

    /** Reading direction of the language. */
    public String direction() {
        return List.of("ar", "fa", "ur", "ku").contains(language.getLanguage()) ? "rtl" : "ltr";
    }
}
