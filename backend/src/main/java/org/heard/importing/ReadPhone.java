package org.heard.importing;

import java.util.regex.Pattern;

/** What a cell says when it should hold one telephone number. Kept as {@code +447700900123}, as providers want it. */
sealed interface ReadPhone {
    /** @param remark how it was read when something was added; empty otherwise */
    record Phone(String number, String remark) implements ReadPhone {}

    record NotAPhone(String wrong, String toDo) implements ReadPhone {}

    Pattern EXCEL = Pattern.compile("[0-9.]+[eE]\\+?[0-9]+");
    Pattern ALLOWED = Pattern.compile("\\+?[0-9 ().-]+");
    Pattern UK = Pattern.compile("0[1-9][0-9]{8,9}");
    Pattern ABROAD = Pattern.compile("\\+[1-9][0-9]{7,14}");
    Pattern WITHOUT_ZERO = Pattern.compile("7[0-9]{9}");

    static ReadPhone of(String text) {
        if (EXCEL.matcher(text).matches()) {
            return new NotAPhone(
                    "Excel has turned the number into " + text + " and lost figures of it.",
                    "Format the column as text, enter the number again, and import again.");
        }
        if (!ALLOWED.matcher(text).matches()) {
            return new NotAPhone("This is not one telephone number.", "Give one number, for example 07700 900123.");
        }
        String digits = text.replace("(0)", "").replaceAll("[ ().-]", "");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        if (digits.startsWith("+440")) {
            digits = "+44" + digits.substring(4);
        }
        if (WITHOUT_ZERO.matcher(digits).matches()) {
            return new Phone("+44" + digits, "The 0 at the beginning was missing; read as 0" + digits + ".");
        }
        if (UK.matcher(digits).matches()) {
            return new Phone("+44" + digits.substring(1), "");
        }
        return ABROAD.matcher(digits).matches()
                ? new Phone(digits, "")
                : new NotAPhone("This is not a telephone number.", "Give it in full, for example 07700 900123.");
    }

    /** As people in England write it; numbers from elsewhere stay as they are. */
    static String shown(String number) {
        if (!number.startsWith("+44") || number.length() != 13) {
            return number;
        }
        String national = "0" + number.substring(3);
        return national.substring(0, 5) + " " + national.substring(5);
    }
}
