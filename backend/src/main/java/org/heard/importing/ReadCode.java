package org.heard.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.review.ParticipationCode;

/** What a cell says when it should hold a participation code: the code, its wording, or both. Never guessed. */
sealed interface ReadCode {
    /** @param remark how it was read when it was not simply the code; empty otherwise */
    record Code(String code, String remark) implements ReadCode {}

    record NotACode(String wrong) implements ReadCode {}

    Pattern CODE = Pattern.compile("(?i)PN([0-7])");
    Pattern CODE_AND_WORDING = Pattern.compile("(?is)PN([0-7])\\s*[-–—:,.]?\\s+(.+)");
    Map<String, String> WORDINGS = Wordings.byWording();

    static ReadCode of(String text) {
        Matcher plain = CODE.matcher(text);
        if (plain.matches()) {
            String code = "PN" + plain.group(1);
            return new Code(code, code.equals(text) ? "" : "Read as " + code + ".");
        }
        Matcher both = CODE_AND_WORDING.matcher(text);
        if (both.matches()) {
            String code = "PN" + both.group(1);
            return code.equals(WORDINGS.get(Wordings.plain(both.group(2))))
                    ? new Code(code, "Read as " + code + ".")
                    : new NotACode("The code and the words after it do not belong together.");
        }
        String code = WORDINGS.get(Wordings.plain(text));
        return code == null
                ? new NotACode("This is not a participation code.")
                : new Code(code, "Read as " + code + " by its wording.");
    }

    /** The official wordings, and the shorter ones that case systems show. */
    final class Wordings {
        private static final Map<ParticipationCode, List<String>> SHORTER = Map.of(
                ParticipationCode.PN0,
                List.of("Child aged under 4 at time of the review"),
                ParticipationCode.PN1,
                List.of("Child physically attends and speaks for him or herself"),
                ParticipationCode.PN2,
                List.of(
                        "Child physically attends and an advocate speaks on his or her behalf",
                        "Child physically attends and an advocate speaks on his or her behalf (Attendance views represented"
                                + " by advocate)"),
                ParticipationCode.PN3,
                List.of("Child attends and conveys his or her view symbolically (non-verbally)"),
                ParticipationCode.PN4,
                List.of(
                        "Child physically attends but does not speak for him or herself, does not convey his or her view"
                                + " symbolically (non-verbally) and does not ask an advocate to speak for him or her",
                        "Child physically attends but does not speak for him or herself (Attendance without contribution)"),
                ParticipationCode.PN5,
                List.of("Child does not attend physically but briefs an advocate to speak for him or her"),
                ParticipationCode.PN6,
                List.of(
                        "Child does not attend but conveys his or her feelings to the review by a facilitative medium"));

        private Wordings() {}

        static Map<String, String> byWording() {
            Map<String, String> codes = new HashMap<>();
            for (ParticipationCode code : ParticipationCode.values()) {
                codes.put(plain(code.wording()), code.name());
            }
            SHORTER.forEach((code, wordings) -> wordings.forEach(wording -> codes.put(plain(wording), code.name())));
            return Map.copyOf(codes);
        }

        /** Only letters and figures, so that capitals, commas and brackets do not matter. */
        static String plain(String text) {
            return String.join(
                    " ",
                    Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                            .filter(word -> !word.isEmpty())
                            .toList());
        }
    }
}
