package org.heard.invitation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.heard.base.Role;

/** Whether a code that somebody chose is long enough and not the first one a stranger would try. */
final class CodeRules {
    private static final Pattern A_CHILDS_DIGITS = Pattern.compile("[0-9]{4,8}");
    private static final Pattern A_HELPERS_DIGITS = Pattern.compile("[0-9]{6,12}");
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int FEWEST_LETTERS_IN_A_PASSWORD = 5;

    private CodeRules() {}

    static boolean mayBe(CodeKind kind, String code, Role role) {
        return CodeKind.offeredTo(role).contains(kind)
                && switch (kind) {
                    case PICTURES -> picturesMayBe(Arrays.asList(code.split(" ", -1)));
                    case DIGITS ->
                        (role == Role.CHILD ? A_CHILDS_DIGITS : A_HELPERS_DIGITS)
                                        .matcher(code)
                                        .matches()
                                && !isARun(code);
                    case PASSWORD -> passwordMayBe(code);
                };
    }

    private static boolean picturesMayBe(List<String> pictures) {
        return pictures.size() == CodeKind.PICTURES_LONG
                && CodeKind.PADS_PICTURES.containsAll(pictures)
                && new HashSet<>(pictures).size() > 1;
    }

    /** 1111, 1234, 9876: every step from one digit to the next is the same. */
    private static boolean isARun(String digits) {
        int step = digits.charAt(1) - digits.charAt(0);
        if (Math.abs(step) > 1) {
            return false;
        }
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) - digits.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    private static boolean passwordMayBe(String password) {
        return password.length() >= SHORTEST_PASSWORD
                && password.length() <= LONGEST_PASSWORD
                && password.chars().distinct().count() >= FEWEST_LETTERS_IN_A_PASSWORD;
    }
}
