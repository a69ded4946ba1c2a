package org.heard.importing;

import java.util.List;

/**
 * One column of a template, as the second sheet explains it.
 *
 * @param needed yes, no, or when
 */
record TemplateColumn(String name, String needed, String value) {
    private static final String DAY = "dd/mm/yyyy";

    /** In the order in which the template has them. */
    static List<TemplateColumn> of(FileKind template) {
        return template == FileKind.PEOPLE ? PEOPLE : REVIEW_DIARY;
    }

    /** What holds for every column. */
    static final List<String> RULES = List.of(
            "One row for each child or review. An empty cell changes nothing; the word CLEAR empties what the portal has.",
            "A row that is missing changes nothing: nobody is removed by leaving them out.",
            "Keep every column as text, so that leading zeros stay and dates are not changed.",
            "What a child wrote, how a child chose to be reached, and a code the IRO confirmed are never changed.");

    private static final List<TemplateColumn> PEOPLE = List.of(
            column("child_id", "yes", "The council's own id of the child, the same as CHILD in SSDA903. Text."),
            column("first_name", "yes", "At most 100 characters."),
            column("last_name", "no", "May be empty."),
            column("known_as", "no", "What the child wants to be called; shown to the child everywhere."),
            column("date_of_birth", "yes", DAY),
            column("upn", "no", "Accepted for councils that cannot leave it out, and not kept."),
            column("care_start", "yes", DAY + ": the first day of the present period of care."),
            column("care_end", "no", DAY + ": set it when care ends. Contact stops, the record is kept."),
            column("legal_status", "no", "The code of SSDA903. V3 and V4 (short breaks) have no reviews."),
            column("iro_name", "no", "First and last name."),
            column("iro_email", "advised", "The address of the IRO's staff account."),
            column("social_worker_name", "no", "First and last name."),
            column("social_worker_email", "no", "The address of the staff account."),
            column("home_type", "no", "One of: " + String.join(", ", new java.util.TreeSet<>(HomeType.ALL)) + "."),
            column("carer_name", "no", "One main carer: first and last name. CLEAR when there is none any more."),
            column("carer_email", "no", "One address. After a change nothing is sent until a person confirms it."),
            column("carer_phone", "no", "One number, for example 07700 900123."),
            column(
                    "child_phone",
                    "no",
                    "The child's own number. After a change nothing is sent until it is confirmed."),
            column("child_email", "no", "The child's own address."),
            column("contact_by", "no", "text, email, letter, carer, worker or none."),
            column("language", "no", "The plain name of the language."),
            column("interpreter", "no", "yes or no."),
            column("communication_needs", "no", "Free words, with ; between."),
            column("form_version", "no", "symbols, under8, 8to11, 12plus or carer_led; empty goes by age."),
            column("advocate_name", "no", "First and last name. CLEAR when there is none any more."),
            column("advocate_organisation", "no", "At most 200 characters."),
            column("advocate_email", "no", "One address."),
            column("advocate_phone", "no", "One number."),
            column("family_group", "no", "The same word for brothers and sisters."),
            column("restricted", "no", "yes: only the named IRO and managers see the child."));

    private static final List<TemplateColumn> REVIEW_DIARY = List.of(
            column("child_id", "yes", "The council's own id of the child, the same as CHILD in SSDA903. Text."),
            column("review_ref", "advised", "The case system's id of the review; by it a review is known again."),
            column("status", "yes", "planned, held or cancelled. A child has one planned review at a time."),
            column("due_date", "no", DAY + "; empty is worked out from the statutory clocks."),
            column("planned_date", "no", DAY),
            column("planned_time", "no", "16:30"),
            column("place", "no", "Free words, shown to the child: At school. Never the address."),
            column("format", "no", "in_person, video, phone or mixed."),
            column("held_date", "if held", DAY),
            column("participation_code", "no", "PN0 to PN7, as the case system has it."),
            column("iro_email", "no", "Only when it is not the child's usual IRO."));

    private static TemplateColumn column(String name, String needed, String value) {
        return new TemplateColumn(name, needed, value);
    }
}
