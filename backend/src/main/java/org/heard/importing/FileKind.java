package org.heard.importing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a file is, told by its columns. In the order in which they go in: children before their episodes, episodes before
 * reviews, the case system before our own templates.
 */
public enum FileKind {
    HEADER("SSDA903 Header", "child dob ethnic", "sex upn mother mc_dob"),
    EPISODES(
            "SSDA903 Episodes",
            "child decom rne ls place dec rec",
            "cin place_provider reason_place_change home_post pl_post urn"),
    REVIEWS("SSDA903 Reviews", "child dob review review_code", ""),
    SSD_PERSON(
            "SSD person",
            "pers_person_id pers_dob",
            "pers_legacy_id pers_forename pers_surname pers_death_date pers_ethnicity"),
    SSD_EPISODES(
            "SSD episodes",
            "clae_person_id clae_cla_id clae_cla_episode_start_date clae_cla_episode_ceased_date",
            "clae_entered_care_date clae_cla_last_iro_contact_date clae_cla_primary_need_code"),
    SSD_REFERRALS("SSD referrals", "cine_referral_id cine_person_id", ""),
    SSD_LEGAL(
            "SSD legal status",
            "lega_person_id lega_legal_status lega_legal_status_start_date",
            "lega_legal_status_end_date"),
    SSD_PLACEMENTS(
            "SSD placements",
            "clap_cla_id clap_cla_placement_type clap_cla_placement_start_date",
            "clap_cla_placement_end_date"),
    SSD_DISABILITY("SSD disability", "disa_person_id disa_disability_code", ""),
    SSD_FAMILY("SSD family", "fami_family_id fami_person_id", ""),
    SSD_PROFESSIONALS(
            "SSD professionals",
            "prof_professional_id prof_staff_id",
            "prof_professional_name prof_professional_job_title"),
    SSD_INVOLVEMENTS(
            "SSD involvements",
            "invo_professional_id invo_professional_role_id invo_involvement_start_date",
            "invo_person_id invo_referral_id invo_involvement_end_date"),
    SSD_REVIEWS(
            "SSD reviews",
            "clar_cla_id clar_cla_review_date clar_cla_review_participation",
            "clar_cla_review_id clar_cla_person_id clar_cla_review_due_date clar_cla_review_cancelled"),
    PEOPLE(
            "people (our template)",
            "child_id first_name date_of_birth",
            "last_name known_as upn care_start care_end legal_status iro_name iro_email social_worker_name"
                    + " social_worker_email home_type carer_name carer_email carer_phone child_phone child_email"
                    + " contact_by language interpreter communication_needs form_version advocate_name"
                    + " advocate_organisation advocate_email advocate_phone family_group restricted"),
    REVIEW_DIARY(
            "review diary (our template)",
            "child_id status",
            "review_ref due_date planned_date planned_time place format held_date participation_code iro_email");

    private final String title;
    private final Set<String> needed;
    private final Set<String> columns;

    FileKind(String title, String needed, String optional) {
        this.title = title;
        this.needed = words(needed);
        Set<String> all = new LinkedHashSet<>(this.needed);
        all.addAll(words(optional));
        this.columns = all;
    }

    private static Set<String> words(String names) {
        return new LinkedHashSet<>(
                Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).toList());
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The columns without which it cannot be read, in small letters. */
    Set<String> needed() {
        return needed;
    }

    /** Every column that is read, needed ones first. */
    Set<String> columns() {
        return columns;
    }

    boolean isSsd() {
        return name().startsWith("SSD_");
    }

    boolean isTemplate() {
        return this == PEOPLE || this == REVIEW_DIARY;
    }

    /** The kinds that have all they need among these columns, the one with most in common first. */
    static List<FileKind> matching(Set<String> found) {
        return Arrays.stream(values())
                .filter(kind -> found.containsAll(kind.needed))
                .sorted((a, b) -> Integer.compare(b.shared(found), a.shared(found)))
                .toList();
    }

    int shared(Set<String> found) {
        return (int) columns.stream().filter(found::contains).count();
    }
}
