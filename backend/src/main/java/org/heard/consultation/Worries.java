package org.heard.consultation;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.base.ChildId;
import org.heard.base.ConsultationId;
import org.heard.form.Answer;
import org.heard.form.Voice;
import org.heard.safeguarding.FlagKind;
import org.heard.safeguarding.Flags;
import org.heard.schedule.Job;
import org.heard.schedule.Schedule;

/**
 * Words that may mean danger, in what a child still writes. The page says at once who will be told; a moment later they are,
 * whether it is sent or not. The moment lets a half-written sentence be finished. The same words tell nobody twice.
 */
@Singleton
class Worries implements Job {
    static final Duration A_MOMENT = Duration.ofSeconds(20);

    private final ConsultationRepository consultations;
    private final AnswerRepository answers;
    private final KeptForms forms;
    /** Asked for late: the schedule knows every job, and flags are scheduled too. */
    private final BeanProvider<Flags> flags;

    private final BeanProvider<Schedule> schedule;
    private final InstantSource time;

    Worries(
            ConsultationRepository consultations,
            AnswerRepository answers,
            KeptForms forms,
            BeanProvider<Flags> flags,
            BeanProvider<Schedule> schedule,
            InstantSource time) {
        this.consultations = consultations;
        this.answers = answers;
        this.forms = forms;
        this.flags = flags;
        this.schedule = schedule;
        this.time = time;
    }

    @Override
    public String name() {
        return "worrying-words";
    }

    /** Whether this answer of a child's holds such words. */
    boolean areIn(Voice voice, Answer answer) {
        return voice == Voice.CHILD
                && answer.allWords().stream()
                        .anyMatch(words -> !flags.get().worryingIn(words).isEmpty());
    }

    /** Whether what counts for this question holds such words. */
    boolean areIn(History standing, String question) {
        return !now(standing, question).isEmpty();
    }

    /** Which of these questions hold such words now. Somebody hears of them in a moment, unless they know already. */
    List<String> standing(OwnSaying own, Map<String, History> histories) {
        if (own.voice() != Voice.CHILD) {
            return List.of();
        }
        List<String> standing = new ArrayList<>();
        histories.forEach((question, history) -> {
            if (areIn(history, question)) {
                standing.add(question);
                if (!untold(own.id(), history, question).isEmpty()) {
                    schedule.get()
                            .firstUnlessWaiting(
                                    this,
                                    own.id() + ":" + question,
                                    time.instant().plus(A_MOMENT));
                }
            }
        });
        return standing;
    }

    /**
     * Tells people now about words nobody was told of yet, if there are any.
     *
     * @param history all that was ever said to the question
     */
    void tell(ChildId child, ConsultationId consultation, History history, String question) {
        if (!untold(consultation, history, question).isEmpty()) {
            flags.get().raiseForWords(child, consultation, question);
        }
    }

    @Override
    @Transactional
    public Optional<Instant> run(String id) {
        String[] which = id.split(":", 2);
        consultations.findById(Long.valueOf(which[0])).ifPresent(row -> {
            History history = new History(
                    forms.form(row.formId()),
                    answers.findByConsultationIdAndQuestionOrderById(Objects.requireNonNull(row.id()), which[1]));
            tell(new ChildId(row.childId()), new ConsultationId(row.id()), history, which[1]);
        });
        return Optional.empty();
    }

    /** What stands there now, without what stood there when people were last told. */
    private Set<String> untold(ConsultationId consultation, History history, String question) {
        Set<String> fresh = new HashSet<>(now(history, question));
        if (fresh.isEmpty()) {
            return fresh;
        }
        flags.get()
                .toldAt(consultation, question, FlagKind.WORDS)
                .ifPresent(told -> history.rows().stream()
                        .filter(row -> row.question().equals(question)
                                && !row.receivedAt().isAfter(told))
                        .forEach(row -> fresh.removeAll(in(history, row))));
        return fresh;
    }

    private Set<String> now(History history, String question) {
        return history.latest(question).map(row -> in(history, row)).orElse(Set.of());
    }

    private Set<String> in(History history, AnswerRow row) {
        return history.form().question(row.question()).stream()
                .flatMap(question -> history.given(question, row).answer().allWords().stream())
                .flatMap(words -> flags.get().worryingIn(words).stream())
                .collect(Collectors.toSet());
    }
}
