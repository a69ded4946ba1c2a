package org.heard.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as the networks write it (ITU-T E.164): {@code +447700900201}. Numbers without a country are British.
 */
public record E164(String value) {
    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{7,14}");
    /** Ofcom: after the 0, a British number has nine or ten digits and begins with 1, 2, 3, 5, 7, 8 or 9. */
    private static final Pattern BRITISH = Pattern.compile("\\+44[1235789][0-9]{8,9}");

    public E164 {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number in E.164");
        }
    }

    /** Reads what people write: {@code 07700 900 201}, {@code (0044) 7700-900201}, {@code +44 (0)7700 900201}. */
    public static Optional<E164> of(String written) {
        String digits = written.replace("(0)", "").replaceAll("[^+0-9]", "");
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        } else if (digits.startsWith("0")) {
            digits = "+44" + digits.substring(1);
        } else if (digits.startsWith("44")) {
            digits = "+" + digits;
        }
        boolean right = digits.startsWith("+44")
                ? BRITISH.matcher(digits).matches()
                : FORM.matcher(digits).matches();
        return right ? Optional.of(new E164(digits)) : Optional.empty();
    }

    /** The ways in which the same number may be kept: as people in Britain type it, and as networks do. */
    public List<String> ways() {
        return value.startsWith("+44")
                ? List.of(value, "0" + value.substring(3), "0044" + value.substring(3), value.substring(1))
                : List.of(value, "00" + value.substring(1), value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
