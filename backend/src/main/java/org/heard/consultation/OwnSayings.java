package org.heard.consultation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ConsultationId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.Voice;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.review.Review;
import org.heard.review.Reviews;

/** Finds, begins and shows a person's own say. */
@Singleton
class OwnSayings {
    private final Reviews reviews;
    private final People people;
    private final FormLibrary library;
    private final KeptForms forms;
    private final ConsultationRepository consultations;
    private final AnswerRepository answers;
    private final SendingRepository sendings;
    private final ReadingRepository readings;
    private final InstantSource time;

    OwnSayings(
            Reviews reviews,
            People people,
            FormLibrary library,
            KeptForms forms,
            ConsultationRepository consultations,
            AnswerRepository answers,
            SendingRepository sendings,
            ReadingRepository readings,
            InstantSource time) {
        this.reviews = reviews;
        this.people = people;
        this.library = library;
        this.forms = forms;
        this.consultations = consultations;
        this.answers = answers;
        this.sendings = sendings;
        this.readings = readings;
        this.time = time;
    }

    /** The caller's say for the child's next review, begun now if it is new. */
    Optional<OwnSaying> open(ChildId child, Caller.Someone caller) {
        return reviews.next(child).map(review -> {
            Voice voice = voiceOf(caller.role());
            Optional<ConsultationRow> there = consultations.findByReviewIdAndAuthorIdAndPaper(
                    review.id().value(), caller.person().value(), "");
            ConsultationRow row = there.orElseGet(() -> begin(child, review, caller.person(), voice));
            return new OwnSaying(
                    new ConsultationId(Objects.requireNonNull(row.id())),
                    child,
                    review,
                    caller.person(),
                    row.voice(),
                    forms.form(row.formId()),
                    there.isEmpty());
        });
    }

    /** As much of the caller's say for the child's next review as keeping an answer asks; empty when it has not begun. */
    Optional<BegunRow> begun(ChildId child, PersonId author, String question) {
        return consultations.findBegun(child.value(), author.value(), question);
    }

    FormDefinition form(BegunRow begun) {
        return forms.form(begun.formId());
    }

    Saying show(OwnSaying own) {
        return show(own, standing(own), lastSending(own));
    }

    /**
     * As {@link #show(OwnSaying)}, with what was read, or written, a moment ago.
     *
     * @param history {@link #standing} of it
     * @param last {@link #lastSending} of it
     */
    Saying show(OwnSaying own, History history, Optional<SendingRow> last) {
        Map<String, Given> counting = history.counting();
        SayingState state =
                last.map(sending -> sentOrTakenBack(sending, history)).orElseGet(() -> begun(history, counting));
        // Nobody can read what was never sent.
        List<Read> reads = last.isEmpty() ? List.of() : reads(own);
        return new Saying(own.id(), own.review(), own.voice(), own.form(), counting, state, reads);
    }

    /** As much of it as says what counts now. */
    History standing(OwnSaying own) {
        return new History(
                own.form(),
                own.fresh() ? List.of() : answers.lastOfEachPhone(own.id().value()));
    }

    Optional<SendingRow> lastSending(OwnSaying own) {
        return own.fresh()
                ? Optional.empty()
                : sendings.findFirstByConsultationIdOrderByIdDesc(own.id().value());
    }

    /** All that was ever said to one question. */
    History history(OwnSaying own, String question) {
        return new History(
                own.form(),
                answers.findByConsultationIdAndQuestionOrderById(own.id().value(), question));
    }

    List<Arrived> arrived(ReviewId review) {
        return consultations.findByReviewIdOrderById(review.value()).stream()
                .map(this::arrived)
                .filter(arrived -> arrived.answered() > 0 || arrived.sentAt() != null)
                .toList();
    }

    private Arrived arrived(ConsultationRow row) {
        long id = Objects.requireNonNull(row.id());
        FormDefinition form = forms.form(row.formId());
        Map<String, Given> counting = new History(form, answers.lastOfEachPhone(id)).counting();
        int answered = (int) counting.values().stream()
                .filter(given -> !given.answer().skipped())
                .count();
        Optional<SendingRow> sending =
                sendings.findFirstByConsultationIdOrderByIdDesc(id).filter(sent -> sent.takenBackAt() == null);
        Instant firstRead = readings.findByConsultationIdOrderById(id).stream()
                .findFirst()
                .map(ReadingRow::readAt)
                .orElse(null);
        return new Arrived(
                row.voice(),
                people.person(new PersonId(row.authorId())),
                answered,
                form.questions().size(),
                sending.map(SendingRow::sentAt).orElse(null),
                firstRead);
    }

    private ConsultationRow begin(ChildId child, Review review, PersonId author, Voice voice) {
        long form = forms.keep(formFor(child, review, voice));
        return consultations.save(new ConsultationRow(
                null, review.id().value(), child.value(), author.value(), voice, form, time.instant(), ""));
    }

    FormDefinition formFor(ChildId id, Review review, Voice voice) {
        return switch (voice) {
            case CHILD -> {
                Child child = people.child(id);
                LocalDate day = review.day().orElse(London.today(time));
                yield library.forChild(child.ageOn(day), child.formVersion());
            }
            case ADVOCATE -> library.asked(FormLibrary.ADVOCATE);
            case CARER -> library.asked(FormLibrary.CARER);
            case PARENT -> library.asked(FormLibrary.PARENT);
        };
    }

    private static SayingState sentOrTakenBack(SendingRow last, History history) {
        Instant takenBack = last.takenBackAt();
        return takenBack == null
                ? new SayingState.Sent(last.sentAt(), history.last() > last.upToAnswer())
                : new SayingState.TakenBack(takenBack);
    }

    private static SayingState begun(History history, Map<String, Given> counting) {
        int answered = (int) counting.values().stream()
                .filter(given -> !given.answer().skipped())
                .count();
        return history.rows().stream()
                .map(AnswerRow::receivedAt)
                .max(Comparator.naturalOrder())
                .<SayingState>map(saved -> new SayingState.Begun(saved, answered))
                .orElse(new SayingState.NotBegun());
    }

    private List<Read> reads(OwnSaying own) {
        return readings.findByConsultationIdOrderById(own.id().value()).stream()
                .map(row -> new Read(people.person(new PersonId(row.readerId())), row.readAt()))
                .toList();
    }

    static Voice voiceOf(Role role) {
        return switch (role) {
            case CHILD -> Voice.CHILD;
            case ADVOCATE -> Voice.ADVOCATE;
            case CARER -> Voice.CARER;
            case PARENT -> Voice.PARENT;
            case IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> throw new PortalException(ErrorCode.NOT_ALLOWED);
        };
    }
}
