package org.heard.importing;

import java.util.Locale;
import java.util.Set;

/** The one word that is kept of a placement: what kind of home it is. */
final class HomeType {
    static final Set<String> ALL = Set.of(
            "foster",
            "kinship",
            "childrens_home",
            "secure",
            "supported",
            "parents",
            "adoption",
            "school",
            "custody",
            "other");

    private HomeType() {}

    /** From the placement codes of SSDA903, of any year. */
    static String ofPlacement(String code) {
        return switch (code.toUpperCase(Locale.ROOT)) {
            case "U1", "U2", "U3" -> "kinship";
            case "U4", "U5", "U6" -> "foster";
            case "K1" -> "secure";
            case "K2" -> "childrens_home";
            case "K3", "H5" -> "supported";
            case "P1" -> "parents";
            case "A3", "A4", "A5", "A6" -> "adoption";
            case "S1" -> "school";
            case "R5" -> "custody";
            default -> "other";
        };
    }
}
