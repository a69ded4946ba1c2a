package org.heard.text;

/**
 * How many segments a text is charged as: 160 letters of the GSM 03.38 alphabet, or 153 each when it needs several; with any
 * other letter (emoji, Arabic) 70 UTF-16 units, or 67 each (3GPP TS 23.038, 23.040).
 */
public final class Segments {
    private static final String GSM =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                    + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** Each takes two places. */
    private static final String GSM_EXTENDED = "^{}\\[~]|€\f";

    private Segments() {}

    public static int of(String text) {
        boolean gsm = text.chars().allMatch(letter -> GSM.indexOf(letter) >= 0 || GSM_EXTENDED.indexOf(letter) >= 0);
        int length = gsm
                ? text.length()
                        + (int) text.chars()
                                .filter(letter -> GSM_EXTENDED.indexOf(letter) >= 0)
                                .count()
                : text.length();
        int single = gsm ? 160 : 70;
        int each = gsm ? 153 : 67;
        return length <= single ? 1 : (length + each - 1) / each;
    }
}
