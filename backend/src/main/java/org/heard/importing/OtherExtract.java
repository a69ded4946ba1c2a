package org.heard.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Extracts that councils have beside those that the portal reads, so that each gets a sentence of its own. */
enum OtherExtract {
    SW_EPISODES(true, "SSDA903 SWEpisodes", "child sw_id"),
    UASC(true, "SSDA903 UASC", "child duc"),
    OC2(false, "SSDA903 OC2 (health)", "child sdq_score"),
    OC3(false, "SSDA903 OC3 (care leavers)", "child in_touch"),
    PREVIOUS_PERMANENCE(false, "SSDA903 PrevPerm", "child prev_perm"),
    MISSING(false, "SSDA903 Missing", "child mis_start"),
    PLACED_FOR_ADOPTION(false, "SSDA903 PlacedAdoption", "child date_placed"),
    ADOPTION(false, "SSDA903 AD1 (adoption)", "child date_int"),
    DEPRIVATION_OF_LIBERTY(false, "SSDA903 DoLo (deprivation of liberty)", "child dolo_start"),
    SSD_ADDRESS(true, "SSD address", "addr_person_id"),
    SSD_DEPARTMENT(true, "SSD department", "dept_team_id"),
    SSD_IMMIGRATION(true, "SSD immigration status", "immi_person_id"),
    SSD_VOICE(true, "SSD voice of child", "voch_person_id"),
    SSD_VISITS(true, "SSD visits", "clav_cla_visit_id"),
    SSD_CONTACTS(true, "SSD contacts", "cont_person_id");

    private final boolean harmless;
    private final String title;
    private final List<String> marks;

    OtherExtract(boolean harmless, String title, String marks) {
        this.harmless = harmless;
        this.title = title;
        this.marks = List.of(marks.split(" "));
    }

    String title() {
        return title;
    }

    /** It belongs to what people choose as a folder, and is left out without a fuss; the others are refused. */
    boolean isHarmless() {
        return harmless;
    }

    String sentence() {
        return harmless
                ? "This is " + title + ": the portal does not need it, and left it out."
                : "This is " + title + ": the portal does not keep what is in it, so it was not read. It needs Header,"
                        + " Episodes and Reviews.";
    }

    static Optional<OtherExtract> of(Set<String> columns) {
        return Arrays.stream(values())
                .filter(other -> columns.containsAll(other.marks))
                .findFirst();
    }

    /** Any other table of the Standard Safeguarding Dataset: every column begins with the same four letters. */
    static boolean isSomeSsdTable(Set<String> columns) {
        Set<String> beginnings = new java.util.HashSet<>();
        columns.forEach(column -> beginnings.add(column.matches("[a-z]{4}_.+") ? column.substring(0, 5) : column));
        return columns.size() >= 3 && beginnings.size() == 1;
    }
}
