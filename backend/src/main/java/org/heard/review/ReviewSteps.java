package org.heard.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is still to be done about a review after it was adjourned, its decisions given to a manager, or somebody disagreed. */
@Singleton
public class ReviewSteps {
    /** The kinds of evidence that begin or end a step. */
    public static final Set<EvidenceKind> KINDS = EnumSet.of(
            EvidenceKind.ADJOURNED,
            EvidenceKind.RESUMED,
            EvidenceKind.DECISIONS_TO_MANAGER,
            EvidenceKind.MANAGER_AGREED,
            EvidenceKind.MANAGER_DISAGREED,
            EvidenceKind.DISAGREEMENT_RAISED,
            EvidenceKind.DISAGREEMENT_SETTLED,
            EvidenceKind.DISAGREEMENT_TO_CAFCASS);

    private final StepClocks clocks;

    ReviewSteps(StepClocks clocks) {
        this.clocks = clocks;
    }

    /** A step that somebody has to take. */
    public enum Step {
        FINISH_ADJOURNED,
        MANAGER_ANSWERS,
        SETTLE_INFORMALLY,
        SETTLE
    }

    /** @param by the last day for it */
    public record Due(Step step, LocalDate by) {}

    /** Something that was written down, and still holds. */
    public record Happened(EvidenceKind kind, LocalDate day) {}

    /** What is open of one review, by all that was written down about it. */
    public List<Due> open(List<Happened> happened, LocalDate today) {
        List<Due> open = new ArrayList<>();
        adjourned(happened).map(clocks::finishedBy).ifPresent(by -> open.add(new Due(Step.FINISH_ADJOURNED, by)));
        unanswered(happened)
                .map(clocks::managerAnswersBy)
                .filter(by -> !by.isBefore(today))
                .ifPresent(by -> open.add(new Due(Step.MANAGER_ANSWERS, by)));
        unsettled(happened).map(raised -> settle(raised, today)).ifPresent(open::add);
        return List.copyOf(open);
    }

    /** The first day of it: to adjourn a second time gives nobody more days. */
    private static Optional<LocalDate> adjourned(List<Happened> happened) {
        Optional<LocalDate> last = last(happened, EnumSet.of(EvidenceKind.ADJOURNED));
        Optional<LocalDate> ended = last(happened, EnumSet.of(EvidenceKind.RESUMED));
        return last.filter(day -> ended.filter(end -> !end.isBefore(day)).isEmpty())
                .flatMap(_ -> happened.stream()
                        .filter(one -> one.kind() == EvidenceKind.ADJOURNED)
                        .map(Happened::day)
                        .min(Comparator.naturalOrder()));
    }

    private static Optional<LocalDate> unanswered(List<Happened> happened) {
        Optional<LocalDate> answered =
                last(happened, EnumSet.of(EvidenceKind.MANAGER_AGREED, EvidenceKind.MANAGER_DISAGREED));
        return last(happened, EnumSet.of(EvidenceKind.DECISIONS_TO_MANAGER))
                .filter(day -> answered.filter(end -> !end.isBefore(day)).isEmpty());
    }

    /** The day of the oldest disagreement since the last one was settled or went to Cafcass. */
    private static Optional<LocalDate> unsettled(List<Happened> happened) {
        LocalDate settled = last(
                        happened, EnumSet.of(EvidenceKind.DISAGREEMENT_SETTLED, EvidenceKind.DISAGREEMENT_TO_CAFCASS))
                .orElse(LocalDate.MIN);
        return happened.stream()
                .filter(one ->
                        one.kind() == EvidenceKind.MANAGER_DISAGREED || one.kind() == EvidenceKind.DISAGREEMENT_RAISED)
                .map(Happened::day)
                .filter(settled::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Due settle(LocalDate raised, LocalDate today) {
        LocalDate informally = clocks.settledInformallyBy(raised);
        return today.isAfter(informally)
                ? new Due(Step.SETTLE, clocks.settledBy(raised))
                : new Due(Step.SETTLE_INFORMALLY, informally);
    }

    private static Optional<LocalDate> last(List<Happened> happened, Set<EvidenceKind> kinds) {
        return happened.stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(Happened::day)
                .max(Comparator.naturalOrder());
    }
}
