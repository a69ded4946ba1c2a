package org.heard.ui.signin;

import java.util.List;
import java.util.stream.IntStream;
import org.heard.invitation.CodeKind;

/**
 * The page where somebody gives or chooses their own code.
 *
 * @param form which form: a pad for a child, one field for everybody else
 * @param soFar what was tapped on the pad until now
 * @param first the code they chose a moment ago, when they are to give it once more
 * @param wrong what went wrong; empty text when nothing did
 */
public record CodeModel(
        Form form, boolean choosing, List<String> soFar, String first, String wrong, boolean canSwitch) {

    /** How the code is asked for. */
    public enum Form {
        PICTURE_PAD("pictures"),
        DIGIT_PAD("digits"),
        DIGITS_FIELD("digits-field"),
        PASSWORD_FIELD("password");

        private final String key;

        Form(String key) {
            this.key = key;
        }

        /** Part of the keys of this form's texts. */
        public String key() {
            return key;
        }

        public boolean isPad() {
            return this == PICTURE_PAD || this == DIGIT_PAD;
        }
    }

    /** A picture of the pad, its file and the key of its word. */
    public record Picture(String name, String file) {}

    private static final List<String> FILES = List.of(
            "1F415", "1F68C", "1F31F", "1F382", "1F408", "1F6B2", "1F511", "1F3B5", "1F4D6", "26BD", "1F455", "1F964");

    public List<Picture> pictures() {
        List<String> names = CodeKind.PADS_PICTURES;
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Picture(names.get(i), "/pictures/openmoji/" + FILES.get(i) + ".svg"))
                .toList();
    }

    public boolean again() {
        return !first.isEmpty();
    }

    /** The key of what the page asks for. */
    public String askKey() {
        String step = !choosing ? "give" : again() ? "again" : "choose";
        return "signin." + form.key() + "." + step;
    }

    /** How many dots there are: four, or as many as digits were typed. */
    public int dots() {
        return Math.max(CodeKind.PICTURES_LONG, soFar.size());
    }

    public String soFarText() {
        return String.join(" ", soFar);
    }
}
