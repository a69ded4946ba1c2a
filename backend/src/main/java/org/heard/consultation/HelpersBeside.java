package org.heard.consultation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.form.Voice;

/**
 * Who sits beside a child who answers, how they help, and what they note in a field of their own. An answer is never theirs:
 * nothing here can change one.
 */
@Singleton
public class HelpersBeside {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 2000;

    private final OwnSayings sayings;
    private final ConsultationRepository consultations;
    private final SendingRepository sendings;
    private final HelperBesideRepository helpers;
    private final HelperNoteRepository notes;
    private final AuditLog audit;
    private final InstantSource time;

    HelpersBeside(
            OwnSayings sayings,
            ConsultationRepository consultations,
            SendingRepository sendings,
            HelperBesideRepository helpers,
            HelperNoteRepository notes,
            AuditLog audit,
            InstantSource time) {
        this.sayings = sayings;
        this.consultations = consultations;
        this.sendings = sendings;
        this.helpers = helpers;
        this.notes = notes;
        this.audit = audit;
        this.time = time;
    }

    /** Everybody who has sat beside the child for the next review, first to last. */
    @Needs(Permission.SAY)
    public List<HelperBeside> of(ChildId child) {
        return withNotes(
                helpers.besideNext(child.value(), Caller.someone().person().value()));
    }

    /** Who is beside the child now. */
    @Needs(Permission.SAY)
    public Optional<HelperBeside> now(ChildId child) {
        return of(child).stream().filter(HelperBeside::isThere).findFirst();
    }

    /** Somebody sits down; whoever sat there before has gone. */
    @Needs(Permission.SAY)
    @Transactional
    public void sits(ChildId child, String name, String who, Collection<HelpingWay> ways) {
        check(name, LONGEST_NAME);
        check(who, LONGEST_NAME);
        long consultation = must(child).id().value();
        helpers.leave(consultation, time.instant());
        helpers.save(new HelperBesideRow(
                null, consultation, name.strip(), who.strip(), HelpingWay.written(ways), time.instant(), null));
    }

    /**
     * What the helper who is there notes, in their own words; it takes the place of what they noted there before.
     *
     * @param question its key, or {@code ""} for all of it
     */
    @Needs(Permission.SAY)
    @Transactional
    public void notes(ChildId child, String question, String words) {
        if (words.length() > LONGEST_NOTE) {
            throw new PortalException(ErrorCode.NOT_VALID, "a note of at most " + LONGEST_NOTE);
        }
        OwnSaying own = must(child);
        if (!question.isEmpty() && own.form().question(question).isEmpty()) {
            throw new PortalException(ErrorCode.NOT_VALID, "unknown question");
        }
        HelperBeside helper =
                now(child).orElseThrow(() -> new PortalException(ErrorCode.NOT_VALID, "nobody sits there"));
        notes.save(new HelperNoteRow(null, helper.id(), question, words, time.instant()));
    }

    /** The child is alone again. */
    @Needs(Permission.SAY)
    @Transactional
    public void leaves(ChildId child) {
        helpers.leave(must(child).id().value(), time.instant());
    }

    /** Who sat beside the child for this review, with their notes; nothing until the child has sent what they said. */
    @Needs(Permission.READ_WORDS)
    @Transactional
    public List<HelperBeside> forReview(ReviewId review) {
        return consultations.findByReviewIdOrderById(review.value()).stream()
                .filter(row -> row.voice() == Voice.CHILD)
                .filter(row -> sendings.findFirstByConsultationIdOrderByIdDesc(Objects.requireNonNull(row.id()))
                        .filter(sending -> sending.takenBackAt() == null)
                        .isPresent())
                .flatMap(row -> read(row).stream())
                .toList();
    }

    private List<HelperBeside> read(ConsultationRow row) {
        long id = Objects.requireNonNull(row.id());
        List<HelperBeside> all = withNotes(helpers.findByConsultationIdOrderById(id));
        if (!all.isEmpty()) {
            audit.record(AuditAction.WORDS_READ, new ChildId(row.childId()), "helpers of consultation " + id);
        }
        return all;
    }

    private List<HelperBeside> withNotes(List<HelperBesideRow> rows) {
        return rows.stream()
                .map(row -> HelperBeside.of(row, notes.findByHelperIdOrderById(Objects.requireNonNull(row.id()))))
                .toList();
    }

    private OwnSaying must(ChildId child) {
        return sayings.open(child, Caller.someone())
                .filter(own -> own.voice() == Voice.CHILD)
                .orElseThrow(() -> new PortalException(ErrorCode.REVIEW_IS_OVER, "child " + child));
    }

    private static void check(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new PortalException(ErrorCode.NOT_VALID, "a name of at most " + longest);
        }
    }
}
