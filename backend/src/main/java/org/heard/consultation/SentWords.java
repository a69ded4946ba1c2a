package org.heard.consultation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.form.Audience;
import org.heard.form.FormDefinition;
import org.heard.identity.People;
import org.heard.review.Review;
import org.heard.review.ReviewStatus;
import org.heard.review.Reviews;

/**
 * Reading what was sent. Every call is audited, and the first time somebody reads a sending its writer sees who and when.
 * The IRO sees every answer, and so does a manager who opened the record with a reason; the social worker those that were not kept for the IRO alone; whom the child shows their words
 * ({@link ShownWords}) those that are for everyone at the review.
 */
@Singleton
public class SentWords {
    /** What the child is told when it is sent; the council's own promise, so the council sets it. */
    public static final Setting<Integer> READ_WITHIN = Setting.number(
            "say.read-within-working-days",
            "Within how many working days an IRO reads what was sent; the writer is told the day. Council's own promise.",
            2);

    private final Reviews reviews;
    private final People people;
    private final KeptForms forms;
    private final ConsultationRepository consultations;
    private final AnswerRepository answers;
    private final SendingRepository sendings;
    private final ReadingRepository readings;
    private final Trail trail;
    private final AuditLog audit;
    private final InstantSource time;

    SentWords(
            Reviews reviews,
            People people,
            KeptForms forms,
            ConsultationRepository consultations,
            AnswerRepository answers,
            SendingRepository sendings,
            ReadingRepository readings,
            Trail trail,
            AuditLog audit,
            InstantSource time) {
        this.reviews = reviews;
        this.people = people;
        this.forms = forms;
        this.consultations = consultations;
        this.answers = answers;
        this.sendings = sendings;
        this.readings = readings;
        this.trail = trail;
        this.audit = audit;
        this.time = time;
    }

    /** What was sent for this review, the child's own words first. */
    @Needs(Permission.READ_WORDS)
    @Transactional
    public List<Sent> forReview(ReviewId review) {
        return read(review);
    }

    /** What was sent for the review before this one. */
    @Needs(Permission.READ_WORDS)
    @Transactional
    public List<Sent> lastTime(ReviewId review) {
        Review now = reviews.review(review);
        LocalDate day = now.day().orElse(LocalDate.MAX);
        return reviews.of(now.child()).stream()
                .filter(earlier -> !earlier.id().equals(review) && earlier.status() != ReviewStatus.CANCELLED)
                .filter(earlier -> earlier.day().orElse(LocalDate.MAX).isBefore(day))
                .max(Comparator.comparing(earlier -> earlier.day().orElse(LocalDate.MIN)))
                .map(earlier -> read(earlier.id()))
                .orElse(List.of());
    }

    private List<Sent> read(ReviewId review) {
        Caller.Someone reader = Caller.someone();
        return consultations.findByReviewIdOrderById(review.value()).stream()
                .sorted(Comparator.comparing(ConsultationRow::voice))
                .flatMap(row -> read(row, reader).stream())
                .toList();
    }

    /** What one of them sent, as far as this reader may see it; whoever calls has made sure that they may at all. */
    Optional<Sent> read(ConsultationRow row, Caller.Someone reader) {
        return sending(row).map(sending -> {
            note(row, sending, reader);
            return sent(row, sending, reader.role());
        });
    }

    /** What counts as sent now; empty before the first sending and after taking it back. */
    Optional<SendingRow> sending(ConsultationRow row) {
        return sendings.findFirstByConsultationIdOrderByIdDesc(Objects.requireNonNull(row.id()))
                .filter(sending -> sending.takenBackAt() == null);
    }

    private Sent sent(ConsultationRow row, SendingRow sending, Role reader) {
        FormDefinition form = forms.form(row.formId());
        List<AnswerRow> rows = answers.findByConsultationIdOrderById(sending.consultationId());
        Map<String, Given> counting =
                new History(form, rows).upTo(sending.upToAnswer()).counting();
        List<Given> given = counting.values().stream()
                .filter(one -> !one.answer().skipped())
                .toList();
        List<Given> mine =
                given.stream().filter(one -> maySee(reader, one.audience())).toList();
        return new Sent(
                new ChildId(row.childId()),
                row.voice(),
                people.person(new PersonId(row.authorId())),
                form,
                sending.sentAt(),
                mine,
                form.questions().size() - given.size(),
                given.size() - mine.size(),
                !row.paper().isEmpty());
    }

    private void note(ConsultationRow row, SendingRow sending, Caller.Someone reader) {
        long sendingId = Objects.requireNonNull(sending.id());
        long readerId = reader.person().value();
        ChildId child = new ChildId(row.childId());
        boolean known = readings.findByConsultationIdOrderById(sending.consultationId()).stream()
                .anyMatch(read -> read.sendingId() == sendingId && read.readerId() == readerId);
        if (!known) {
            readings.save(new ReadingRow(null, sending.consultationId(), sendingId, readerId, time.instant()));
            if (reader.role() != Role.MANAGER) {
                trail.read(row, reader.person());
            }
        }
        audit.record(AuditAction.WORDS_READ, child, "consultation " + sending.consultationId());
    }

    static boolean maySee(Role reader, Audience audience) {
        return switch (reader) {
            case IRO, MANAGER -> true; // a manager only while the record is open with a reason
            case SOCIAL_WORKER ->
                switch (audience) {
                    case IRO -> false;
                    case IRO_AND_WORKER, EVERYONE -> true;
                };
            case ADVOCATE, CARER, PARENT -> audience == Audience.EVERYONE;
            case CHILD, ADMINISTRATOR -> throw new PortalException(ErrorCode.NOT_ALLOWED);
        };
    }
}
