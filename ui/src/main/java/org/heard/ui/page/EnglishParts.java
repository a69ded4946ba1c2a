package org.heard.ui.page;

import java.util.Locale;
import java.util.Set;
import org.heard.language.InEnglish;

/**
 * Says {@code lang="en"} around each text on a finished page that stands in English because nobody has translated it. Where
 * there can be no element (in an attribute, in a title, in a script) the marks only go.
 */
final class EnglishParts {
    private static final Set<String> WITHOUT_ELEMENTS = Set.of("title", "script", "style", "textarea", "option");

    private EnglishParts() {}

    static boolean isIn(String html) {
        return html.indexOf(InEnglish.BEGIN) >= 0;
    }

    static String said(String html) {
        StringBuilder said = new StringBuilder(html.length() + 1000);
        boolean inTag = false;
        String closes = "";
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == InEnglish.BEGIN || c == InEnglish.END) {
                if (!inTag && closes.isEmpty()) {
                    said.append(c == InEnglish.BEGIN ? "<span lang=\"en-GB\" dir=\"ltr\">" : "</span>");
                }
                continue;
            }
            if (c == '<' && (closes.isEmpty() || html.startsWith(closes, i))) {
                inTag = true;
                closes = html.startsWith("</", i) ? "" : closing(html, i + 1);
            } else if (c == '>') {
                inTag = false;
            }
            said.append(c);
        }
        return said.toString();
    }

    /** How the element that opens here closes, when it can hold no other elements; else nothing. */
    private static String closing(String html, int from) {
        int end = from;
        while (end < html.length() && Character.isLetter(html.charAt(end))) {
            end++;
        }
        String name = html.substring(from, end).toLowerCase(Locale.ROOT);
        return WITHOUT_ELEMENTS.contains(name) ? "</" + name : "";
    }
}
