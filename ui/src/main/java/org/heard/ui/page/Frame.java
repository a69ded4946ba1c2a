package org.heard.ui.page;

import java.util.List;
import java.util.Locale;
import org.heard.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What every light page has around it.
 *
 * @param title neutral: it may be read over a shoulder
 * @param tone {@code under-8}, {@code 8-11} or {@code 12-17}
 * @param corner what stands top right: Leave for a child and on public pages, Sign out for helpers
 * @param scripts names of assets to load beside the footer's own
 * @param bringsStyles whether it has a place for the rules it uses, for a phone that has not got the style sheet yet
 */
public record Frame(
        String title,
        String tone,
        Looks looks,
        Corner corner,
        String home,
        List<String> scripts,
        boolean bringsStyles,
        Spoken spoken,
        Texts texts,
        Assets assets) {

    /**
     * The language of a page.
     *
     * @param here where the page is, so that whoever changes the language is here again
     * @param checked whether people have checked its words, where a machine translated them
     * @param aloud what may be read aloud
     */
    public record Spoken(Language language, List<Language> offered, String here, boolean checked, AloudWords aloud) {}

    /** What stands top right. */
    public enum Corner {
        LEAVE,
        SIGN_OUT
    }

    /** The same with a script of its own. */
    public Frame with(String script) {
        return new Frame(title, tone, looks, corner, home, List.of(script), bringsStyles, spoken, texts, assets);
    }

    /** The text for a key. */
    public String t(String key, Object... put) {
        return texts.get(language(), key, put);
    }

    public Locale language() {
        return spoken.language().locale();
    }

    /** For what staff wrote, which is English: the attribute {@code lang} on a page in another language, else nothing. */
    public @Nullable String english() {
        return spoken.language().isEnglish() ? null : "en-GB";
    }

    /** Whether nobody is signed in before it: then the languages stand first. */
    public boolean isAtTheDoor() {
        return home.equals("/");
    }

    /**
     * What goes into {@code data-aloud} of an element with this text, so that the server reads it to whoever sees the page;
     * nothing for what the portal says to everybody.
     */
    public @Nullable String aloud(String text) {
        return spoken.aloud().key(language(), text);
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** Whether a signed-in child is before it. */
    public boolean isAChilds() {
        return home.equals(Homes.CHILD);
    }

    /** Whether it closes itself when nobody is there any more: a child's, and that of somebody who helps one. */
    public boolean closesItself() {
        return isAChilds() || home.equals(Homes.HELPER);
    }

    /** Whether a script of the page brings what every page has along: fewer trips where it matters. */
    public boolean bringsTheRest() {
        return scripts.stream().anyMatch(script -> script.startsWith("say"));
    }

    /** The tone in force: the person's own choice, else the one for their age. */
    public String toneInForce() {
        @Nullable String chosen = looks.tone();
        return chosen == null ? tone : chosen;
    }

    public boolean shows(String looksKind, String value) {
        @Nullable
        String inForce = switch (looksKind) {
            case "theme" -> looks.theme();
            case "tone" -> toneInForce();
            case "questions" -> looks.get("questions");
            default -> looks.inForce(looksKind);
        };
        return value.equals(inForce);
    }

    /** Whether the language is written in the letters that our own fonts have. */
    public boolean latin() {
        String name = spoken.language().name();
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** Reading direction of the language. */
    public String direction() {
        return spoken.language().direction();
    }
}
