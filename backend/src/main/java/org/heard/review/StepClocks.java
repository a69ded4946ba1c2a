package org.heard.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Setting;
import org.heard.base.Settings;

/**
 * By when things must be done of which the portal only knows what somebody wrote down: an adjournment, a manager's answer, a
 * disagreement. A number of 0 means that the council does not write it down here, and nobody is asked.
 */
@Singleton
public class StepClocks {
    static final Setting<Integer> SPOKEN_ALONE = Setting.number(
            "clock.spoken-alone.working-days",
            "The IRO has spoken with the child alone at least this many working days before the review; 0: not asked. Care"
                    + " Planning, Placement and Case Review (England) Regulations 2010, regulation 36, as commonly read: before"
                    + " every review, unless the child does not want to; the day is our own choice.",
            1);
    public static final Setting<Integer> REPORT_SHARED = Setting.number(
            "clock.report-shared.working-days",
            "The report and the plan are shared with the child at least this many working days before the review; 0: not asked."
                    + " IRO Handbook as commonly read: 3; Hertfordshire 5. Off, as case systems know it and this portal only"
                    + " knows what the IRO writes down.",
            0);
    static final Setting<Integer> ADJOURNED = Setting.number(
            "clock.adjourned.working-days",
            "A review that was adjourned is finished within this many working days, and not adjourned twice. Regulations 2010,"
                    + " regulation 36(2), as commonly read; check with your legal team.",
            20);
    static final Setting<Integer> MANAGER_ANSWERS = Setting.number(
            "clock.manager-answers.working-days",
            "The manager answers within this many working days of getting the decisions; without an answer they are taken as"
                    + " agreed. IRO Handbook as commonly read; check with your legal team.",
            5);
    static final Setting<Integer> INFORMALLY = Setting.number(
            "clock.disagreement-informal.working-days",
            "A disagreement is settled informally within this many working days, or goes the formal way. Local practice"
                    + " (Wirral); check with your legal team.",
            5);
    static final Setting<Integer> SETTLED = Setting.number(
            "clock.disagreement.working-days",
            "A disagreement is settled within this many working days in all. It may go to Cafcass at any time: Children Act"
                    + " 1989, section 25B(3). IRO Handbook as commonly read; check with your legal team.",
            20);
    public static final Setting<Integer> CARE_PLAN = Setting.number(
            "clock.care-plan.working-days",
            "The care plan is brought up to date within this many working days of the review; 0: not asked. Local practice:"
                    + " Rotherham 10. Off, as case systems know it and this portal only knows what the IRO writes down.",
            0);

    static final List<Setting<Integer>> ALL =
            List.of(SPOKEN_ALONE, REPORT_SHARED, ADJOURNED, MANAGER_ANSWERS, INFORMALLY, SETTLED, CARE_PLAN);

    private final Settings settings;

    StepClocks(Settings settings) {
        this.settings = settings;
    }

    public boolean asksForSpeakingAlone() {
        return settings.get(SPOKEN_ALONE) > 0;
    }

    public LocalDate spokenAloneBy(LocalDate review) {
        return WorkingDays.plus(review, -settings.get(SPOKEN_ALONE));
    }

    public boolean asksForTheReport() {
        return settings.get(REPORT_SHARED) > 0;
    }

    public LocalDate reportSharedBy(LocalDate review) {
        return WorkingDays.plus(review, -settings.get(REPORT_SHARED));
    }

    public boolean asksForTheCarePlan() {
        return settings.get(CARE_PLAN) > 0;
    }

    public LocalDate carePlanBy(LocalDate review) {
        return WorkingDays.plus(review, settings.get(CARE_PLAN));
    }

    LocalDate finishedBy(LocalDate adjourned) {
        return WorkingDays.plus(adjourned, settings.get(ADJOURNED));
    }

    LocalDate managerAnswersBy(LocalDate given) {
        return WorkingDays.plus(given, settings.get(MANAGER_ANSWERS));
    }

    LocalDate settledInformallyBy(LocalDate raised) {
        return WorkingDays.plus(raised, settings.get(INFORMALLY));
    }

    LocalDate settledBy(LocalDate raised) {
        return WorkingDays.plus(raised, settings.get(SETTLED));
    }

    /** The longest of them, so that a list need not ask for what is older than that and its own span. */
    public int longestWorkingDays() {
        return ALL.stream().mapToInt(settings::get).max().orElseThrow();
    }
}
