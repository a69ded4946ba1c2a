package org.heard.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.invitation.CodeKind;

/**
 * What came with the form of the code page: what was tapped or typed so far.
 *
 * @param complete whether it is a whole code that wants an answer
 */
record CodeEntry(CodeModel.Form form, List<String> soFar, boolean complete) {
    private static final int MOST_DIGITS = 8;

    static CodeEntry of(HttpServletRequest request, CodeModel.Form form) {
        return switch (form) {
            case PICTURE_PAD -> {
                List<String> taps = taps(request, CodeKind.PICTURES_LONG);
                yield new CodeEntry(form, taps, taps.size() == CodeKind.PICTURES_LONG);
            }
            case DIGIT_PAD -> {
                List<String> taps = taps(request, MOST_DIGITS);
                yield new CodeEntry(form, taps, request.getParameter("done") != null && !taps.isEmpty());
            }
            case DIGITS_FIELD -> {
                String digits = parameter(request, "code").replaceAll("\\s", "");
                yield new CodeEntry(form, List.of(digits), !digits.isEmpty());
            }
            case PASSWORD_FIELD -> {
                String password = parameter(request, "code");
                yield new CodeEntry(form, List.of(password), !password.isEmpty());
            }
        };
    }

    /** The code as it is kept and compared. */
    String code() {
        return String.join(form == CodeModel.Form.PICTURE_PAD ? " " : "", soFar);
    }

    /** The page once more, with what was tapped until now; what was typed is typed again. */
    CodeModel model(boolean choosing, String first, boolean canSwitch) {
        return new CodeModel(form, choosing, form.isPad() ? soFar : List.of(), first, "", canSwitch && first.isEmpty());
    }

    private static List<String> taps(HttpServletRequest request, int most) {
        List<String> taps =
                new ArrayList<>(Arrays.stream(parameter(request, "sofar").split(" ", -1))
                        .filter(tap -> !tap.isEmpty())
                        .toList());
        String tap = parameter(request, "tap");
        if (!tap.isEmpty()) {
            taps.add(tap);
        } else if (request.getParameter("undo") != null && !taps.isEmpty()) {
            taps.removeLast();
        }
        return taps.size() > most ? taps.subList(0, most) : taps;
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
