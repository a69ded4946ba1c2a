package org.heard.ui.page;

import org.jspecify.annotations.Nullable;

/** Which of the three tones speaks to a child, as long as they have not chosen another. */
public final class Tones {
    public static final String UNDER_8 = "under-8";
    public static final String FROM_8 = "8-11";
    public static final String FROM_12 = "12-17";

    private Tones() {}

    /**
     * @param age in whole years
     * @param formVersion what the case system says fits this child, whatever their age
     */
    public static String of(int age, @Nullable String formVersion) {
        return switch (formVersion == null ? "" : formVersion) {
            case "symbols", "under8", "carer_led" -> UNDER_8;
            case "8to11" -> FROM_8;
            case "12plus" -> FROM_12;
            default -> age < 8 ? UNDER_8 : age < 12 ? FROM_8 : FROM_12;
        };
    }
}
