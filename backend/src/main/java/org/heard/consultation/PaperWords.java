package org.heard.consultation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.ChildId;
import org.heard.base.ConsultationId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.form.Answer;
import org.heard.form.Attachment;
import org.heard.form.Question;
import org.heard.media.Media;
import org.heard.media.MediaKind;
import org.heard.review.Channel;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.safeguarding.Flags;
import org.heard.seal.Seal;

/**
 * What came back on paper, keyed in by a worker: a say of its own, in the voice of whoever wrote it, with the same evidence as
 * one from a phone. It is with the IRO at once; keying in again puts right what was keyed in wrongly.
 */
@Singleton
public class PaperWords {
    private final Booklets booklets;
    private final KeptForms forms;
    private final ConsultationRepository consultations;
    private final AnswerRepository answers;
    private final SendingRepository sendings;
    private final Evidence evidence;
    private final Reviews reviews;
    private final OwnSayings sayings;
    private final Trail trail;
    private final Flags flags;
    private final AuditLog audit;
    private final InstantSource time;
    private final Seal seal;
    private final Media media;

    PaperWords(
            Booklets booklets,
            KeptForms forms,
            ConsultationRepository consultations,
            AnswerRepository answers,
            SendingRepository sendings,
            Evidence evidence,
            Reviews reviews,
            OwnSayings sayings,
            Trail trail,
            Flags flags,
            AuditLog audit,
            InstantSource time,
            Seal seal,
            Media media) {
        this.booklets = booklets;
        this.forms = forms;
        this.consultations = consultations;
        this.answers = answers;
        this.sendings = sendings;
        this.evidence = evidence;
        this.reviews = reviews;
        this.sayings = sayings;
        this.trail = trail;
        this.flags = flags;
        this.audit = audit;
        this.time = time;
        this.seal = seal;
        this.media = media;
    }

    /** A photo of a page that came back, drawn anew. Throws {@code NOT_VALID} for what is no picture, {@code TOO_BIG} over 8 MB. */
    @Needs(Permission.PAPER)
    public Attachment photo(ChildId child, byte[] upload) {
        return new Attachment(media.addPicture(child, MediaKind.PHOTO, upload).value(), Attachment.Kind.PHOTO, 0);
    }

    /**
     * Keeps what stands in the booklet; questions that are not named were left out. Throws {@code NOT_VALID} when an answer
     * does not fit its question, or nothing was answered, and then keeps none.
     *
     * @param written the day on the paper
     * @param language in which it was written, by its tag
     */
    @Needs(Permission.PAPER)
    @Transactional
    public void keyIn(ChildId child, String code, LocalDate written, String language, List<Keyed> keyed) {
        Booklet booklet = booklets.booklet(child, code);
        if (keyed.isEmpty() || written.isAfter(London.today(time))) {
            throw new PortalException(ErrorCode.NOT_VALID, "nothing, or written tomorrow");
        }
        ConsultationRow row = begun(booklet);
        ConsultationId id = new ConsultationId(Objects.requireNonNull(row.id()));
        Instant now = time.instant();
        long before = answers.findByConsultationIdOrderById(id.value()).size();
        for (Question question : booklet.form().questions()) {
            Keyed answer = keyed.stream()
                    .filter(one -> one.question().equals(question.key()))
                    .findFirst()
                    .orElse(new Keyed(question.key(), Answer.nothing(), question.audience()));
            keep(child, id, question, answer, "%s-%d-%s".formatted(booklet.code(), before, question.key()), language);
        }
        long last = Objects.requireNonNull(
                answers.findByConsultationIdOrderById(id.value()).getLast().id());
        sendings.save(new SendingRow(null, id.value(), last, now, null));
        Review review = reviews.review(booklet.review());
        leaveTrail(
                booklet,
                new OwnSaying(
                        id, child, review, booklet.writer(), booklet.form().voice(), booklet.form(), false),
                written);
    }

    private void keep(ChildId child, ConsultationId id, Question question, Keyed keyed, String key, String language) {
        Instant now = time.instant();
        String body = keyed.answer().json();
        Answer answer = Answer.read(question, body);
        String sealed = seal.seal("answer", "body", body, key);
        boolean nothing = Answer.saysNothing(body);
        answers.addOnce(
                id.value(), question.key(), sealed, nothing, keyed.audience(), now, now, "paper", key, language, null);
        if (answer.flagged(question)) {
            flags.raise(child, id, question.key());
        }
    }

    private ConsultationRow begun(Booklet booklet) {
        long writer = booklet.writer().value();
        return consultations
                .findByReviewIdAndAuthorIdAndPaper(booklet.review().value(), writer, booklet.code())
                .orElseGet(() -> consultations.save(new ConsultationRow(
                        null,
                        booklet.review().value(),
                        booklet.child().value(),
                        writer,
                        booklet.form().voice(),
                        forms.keep(booklet.form()),
                        time.instant(),
                        booklet.code())));
    }

    private void leaveTrail(Booklet booklet, OwnSaying own, LocalDate written) {
        if (booklet.isTheChilds()) {
            childWrote(booklet, written);
        } else {
            trail.sent(own, sayings.standing(own).counting(), Channel.PAPER);
        }
        audit.record(AuditAction.WORDS_SENT, booklet.child(), "consultation " + own.id());
    }

    /** Once for each booklet, however often it is put right. Nobody is named: the child's own taking back is of the portal. */
    private void childWrote(Booklet booklet, LocalDate written) {
        String detail = "booklet " + booklet.code();
        boolean known = evidence.of(booklet.review()).stream().anyMatch(piece -> detail.equals(piece.detail()));
        if (!known) {
            evidence.add(booklet.review(), EvidenceKind.FORM_SENT, Channel.PAPER, null, written, detail);
        }
    }
}
