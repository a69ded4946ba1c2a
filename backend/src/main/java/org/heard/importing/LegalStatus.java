package org.heard.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The legal statuses of SSDA903, by code or by the wording that case systems show. */
final class LegalStatus {
    private static final Map<String, String> WORDINGS = new HashMap<>();
    private static final Set<String> CODES =
            Set.of("C1", "C2", "D1", "E1", "V2", "V3", "V4", "L1", "L2", "L3", "J1", "J2", "J3");

    static {
        name("C1", "Interim care order");
        name("C2", "Full care order", "Care order");
        name("D1", "Freeing order granted", "Freeing order");
        name("E1", "Placement order granted", "Placement order");
        name("V2", "Single period of accommodation under section 20 (Children Act 1989)", "Section 20");
        name(
                "V3",
                "Accommodated under an agreed series of short-term breaks, when individual episodes of care are recorded");
        name(
                "V4",
                "Accommodated under an agreed series of short-term breaks, when agreements are recorded (NOT individual"
                        + " episodes of care)");
        name("L1", "Under police protection and in local authority accommodation", "Police protection");
        name("L2", "Emergency protection order (EPO)", "Emergency protection order");
        name("L3", "Under child assessment order and in local authority accommodation", "Child assessment order");
        name(
                "J1",
                "Remanded to local authority accommodation or to youth detention accommodation",
                "On remand, or committed for trial or sentence, and accommodated by local authority");
        name(
                "J2",
                "Detained in local authority accommodation under PACE",
                "Placed in local authority accommodation under the Police and Criminal Evidence Act 1984");
        name(
                "J3",
                "Sentenced to Youth Rehabilitation Order with residence requirement",
                "Sentenced to CYPA 1969 supervision order with residence requirement");
    }

    private LegalStatus() {}

    private static void name(String code, String... wordings) {
        for (String wording : wordings) {
            WORDINGS.put(ReadCode.Wordings.plain(wording), code);
        }
    }

    /** The code; empty when neither a code nor a wording that is known. */
    static Optional<String> read(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return CODES.contains(code)
                ? Optional.of(code)
                : Optional.ofNullable(WORDINGS.get(ReadCode.Wordings.plain(text)));
    }

    /** An agreed series of short breaks: no reviews, and no row in the Reviews file when there never was another status. */
    static boolean isShortBreaks(String code) {
        return code.equals("V3") || code.equals("V4");
    }
}
