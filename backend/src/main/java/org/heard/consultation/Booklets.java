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
import org.heard.form.FormDefinition;
import org.heard.form.Voice;
import org.heard.review.Channel;
import org.heard.review.Evidence;
import org.heard.review.EvidenceKind;
import org.heard.review.Review;
import org.heard.review.Reviews;

/** Question sets on paper: one booklet for each set and review, the same code however often it is printed. */
@Singleton
public class Booklets {
    /** Without letters and digits that look alike on paper. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;

    private final BookletRepository booklets;
    private final OwnSayings sayings;
    private final KeptForms forms;
    private final Reviews reviews;
    private final Evidence evidence;
    private final InstantSource time;
    private final RandomGenerator chance;

    Booklets(
            BookletRepository booklets,
            OwnSayings sayings,
            KeptForms forms,
            Reviews reviews,
            Evidence evidence,
            InstantSource time,
            RandomGenerator chance) {
        this.booklets = booklets;
        this.sayings = sayings;
        this.forms = forms;
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
        Review review =
                reviews.next(child).orElseThrow(() -> new PortalException(ErrorCode.REVIEW_IS_OVER, "child " + child));
        FormDefinition form = sayings.formFor(child, review, Voice.CHILD);
        long formId = forms.keep(form);
        String code = booklets.findFirstByReviewIdAndFormIdOrderByCode(
                        review.id().value(), formId)
                .orElseGet(() -> make(child, review.id(), formId))
                .code();
        return new Booklet(code, child, review.id(), form);
    }

    /** The booklet with this code. Throws {@code NOT_FOUND} when it is not this child's, or there is none. */
    @Needs(Permission.PAPER)
    public Booklet booklet(ChildId child, String code) {
        return find(code)
                .filter(row -> row.childId() == child.value())
                .map(row -> new Booklet(row.code(), child, new ReviewId(row.reviewId()), forms.form(row.formId())))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no such booklet"));
    }

    /** Whose booklet it is, so that the permission for that child can be asked. Small letters and spaces do not matter. */
    public Optional<ChildId> childOf(String code) {
        return find(code).map(row -> new ChildId(row.childId()));
    }

    private Optional<BookletRow> find(String code) {
        return booklets.findByCode(code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }

    private BookletRow make(ChildId child, ReviewId review, long form) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        PersonId by = Caller.CURRENT.get() instanceof Caller.Someone someone ? someone.person() : null;
        evidence.add(review, EvidenceKind.FORM_OFFERED, Channel.PAPER, by, London.today(time), null);
        return booklets.save(new BookletRow(
                code.toString(), review.value(), child.value(), form, by == null ? null : by.value(), time.instant()));
    }
}
