package org.heard.ui.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** What somebody types who wants to break something, and how one sees that nothing broke. */
public final class Hostile {
    /** Runs, or makes an element that is found again, where it is written into a page as it is. */
    public static final String MARKUP =
            "\"'><script>window.broken=1</script><img src=x onerror=\"window.broken=1\"><x-broken>";

    /** What a page may never hold: what the template engine worked out, or how it is made. */
    private static final Pattern TOLD = Pattern.compile(
            "(?<!\\))sum:49\\b|\\bat (org\\.heard|java\\.base|io\\.micronaut|com\\.vaadin|org\\.eclipse)[.\\w/]*\\("
                    + "|\\b(SQLException|JdbcSQLSyntaxErrorException|NullPointerException|StackOverflowError)\\b");

    /** Elements that only somebody's words can have made. */
    private static final String MADE =
            "x-broken, img[src=x], [onerror], script:containsData(window.broken):not([type=application/json])";

    private Hostile() {}

    /** By name, so that a fault says which. */
    public static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("markup", MARKUP);
        words.put("template", "sum:${7*7} @if(true)sum:49@endif !{var x = 1;} #{7*7} {{7*7}} <%= 7*7 %>");
        words.put("sql", "1'; DROP TABLE person; -- \" OR 1=1 /* ` \\'");
        words.put("line breaks", "x\r\nSet-Cookie: broken=1\r\n\r\n<x-broken>");
        words.put("null bytes", "a\0b\0<x-broken>");
        words.put("reversed", "\u202Egnp.exe\u202C\u2066<x-broken>\u2069\uFEFF\u200B");
        words.put("half a letter", "\uD800 <x-broken> \uDFFF");
        words.put("path", "../../../../etc/passwd%00");
        words.put("address", "javascript:window.broken=1//<x-broken>");
        words.put("formula", "=cmd|' /C calc'!A0");
        words.put("number", "-9223372036854775809");
        return words;
    }

    /** A refusal is as good as taking it in; what is not: breaking, telling how it is made, giving it back as it came. */
    public static void assertHeld(Answer answer, String doing) {
        assertThat(answer.status()).as(doing).isLessThan(500);
        assertThat(answer.all("Set-Cookie")).as(doing).noneMatch(set -> set.startsWith("broken"));
        if (answer.isPage()) {
            assertThat(TOLD.matcher(answer.body()).results().map(told -> told.group()))
                    .as(doing)
                    .isEmpty();
            assertThat(Jsoup.parse(answer.body()).select(MADE)).as(doing).isEmpty();
        }
    }
}
