package org.heard.consultation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.Voice;
import org.heard.identity.People;
import org.heard.identity.Supporter;
import org.heard.review.Channel;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.Review;
import org.heard.review.Reviews;

/** Question sets on paper: one booklet for each set, writer and review, the same code however often it is printed. */
@Singleton
public class Booklets {
    /** Without letters and digits that look alike on paper. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;

    private final BookletRepository booklets;
    private final OwnSayings sayings;
    private final KeptForms forms;
    private final FormLibrary library;
    private final People people;
    private final Reviews reviews;
    private final Evidence evidence;
    private final InstantSource time;
    private final RandomGenerator chance;

    Booklets(
            BookletRepository booklets,
            OwnSayings sayings,
            KeptForms forms,
            FormLibrary library,
            People people,
            Reviews reviews,
            Evidence evidence,
            InstantSource time,
            RandomGenerator chance) {
        this.booklets = booklets;
        this.sayings = sayings;
        this.forms = forms;
        this.library = library;
        this.people = people;
        this.reviews = reviews;
        this.evidence = evidence;
        this.time = time;
        this.chance = chance;
    }

    /**
     * The booklet with the child's own question set for their next review; that it was offered is remembered. Throws
     * {@code REVIEW_IS_OVER} when no review is open.
     */
    @Needs(Permission.PAPER)
    @Transactional
    public Booklet prepare(ChildId child) {
        Review review = next(child);
        return prepared(child, review, sayings.formFor(child, review, Voice.CHILD), child.person());
    }

    /** The same with another of the children's sets, by its slug. Throws {@code NOT_VALID} when it is none of those. */
    @Needs(Permission.PAPER)
    @Transactional
    public Booklet prepare(ChildId child, String set) {
        Review review = next(child);
        FormDefinition form = library.asked().stream()
                .filter(one -> one.voice() == Voice.CHILD && one.kind().equals(set))
                .findFirst()
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_VALID, "no set of children: " + set));
        return prepared(child, review, form, child.person());
    }

    /**
     * The booklet for somebody who helps the child today, with the questions that they are asked. Throws {@code NOT_FOUND}
     * when they do not.
     */
    @Needs(Permission.PAPER)
    @Transactional
    public Booklet prepareFor(ChildId child, PersonId helper) {
        Role relation = people.supportersOf(child).stream()
                .filter(one -> one.person().id().equals(helper))
                .map(Supporter::relation)
                .findFirst()
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "helps this child no more"));
        Review review = next(child);
        return prepared(child, review, sayings.formFor(child, review, OwnSayings.voiceOf(relation)), helper);
    }

    private Review next(ChildId child) {
        return reviews.next(child).orElseThrow(() -> new PortalException(ErrorCode.REVIEW_IS_OVER, "child " + child));
    }

    private Booklet prepared(ChildId child, Review review, FormDefinition form, PersonId writer) {
        long formId = forms.keep(form);
        String code = booklets.findFirstByReviewIdAndFormIdAndWriterIdOrderByCode(
                        review.id().value(), formId, writer.value())
                .orElseGet(() -> make(child, review.id(), formId, writer))
                .code();
        return new Booklet(code, child, review.id(), form, writer);
    }

    /** The booklet with this code. Throws {@code NOT_FOUND} when it is not this child's, or there is none. */
    @Needs(Permission.PAPER)
    public Booklet booklet(ChildId child, String code) {
        return find(code)
                .filter(row -> row.childId() == child.value())
                .map(row -> new Booklet(
                        row.code(),
                        child,
                        new ReviewId(row.reviewId()),
                        forms.form(row.formId()),
                        row.writerId() == null ? child.person() : new PersonId(row.writerId())))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no such booklet"));
    }

    /** Whose booklet it is, so that the permission for that child can be asked. Small letters and spaces do not matter. */
    public Optional<ChildId> childOf(String code) {
        return find(code).map(row -> new ChildId(row.childId()));
    }

    private Optional<BookletRow> find(String code) {
        return booklets.findByCode(code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }

    private BookletRow make(ChildId child, ReviewId review, long form, PersonId writer) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        PersonId by = Caller.CURRENT.get() instanceof Caller.Someone someone ? someone.person() : null;
        if (writer.equals(child.person())) {
            evidence.add(review, EvidenceKind.FORM_OFFERED, Channel.PAPER, by, London.today(time), null);
        }
        return booklets.save(new BookletRow(
                code.toString(),
                review.value(),
                child.value(),
                form,
                writer.value(),
                by == null ? null : by.value(),
                time.instant()));
    }
}
