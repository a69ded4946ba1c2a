package org.heard.language;

import java.util.Locale;

/**
 * A language that everything for children and those who help them can be read in.
 *
 * @param locale as pages say it in {@code lang}
 * @param name in the language itself: whoever looks for it reads no other
 * @param englishName for staff
 * @param rightToLeft which way it is written
 * @param examined whether its words need somebody to check them: they came from a machine. English does not
 * @param plural which form of a word goes with a number
 */
public record Language(
        Locale locale, String name, String englishName, boolean rightToLeft, boolean examined, Plural plural) {

    /** As in addresses, cookies and names of files: {@code cy}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** As in the attribute {@code dir}. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    public boolean isEnglish() {
        return tag().equals("en");
    }
}
