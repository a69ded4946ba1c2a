package org.heard.minutes;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.review.Review;
import org.heard.review.Reviews;

/** Reading what was published. Every reading is audited; the IRO sees when somebody read it first. */
@Singleton
public class Letters {
    private final MinutesRepository minutes;
    private final Drafts drafts;
    private final Decisions decisions;
    private final Shares shares;
    private final ReplyRows replies;
    private final ReadRepository reads;
    private final Reviews reviews;
    private final People people;
    private final AuditLog audit;
    private final InstantSource time;

    Letters(
            MinutesRepository minutes,
            Drafts drafts,
            Decisions decisions,
            Shares shares,
            ReplyRows replies,
            ReadRepository reads,
            Reviews reviews,
            People people,
            AuditLog audit,
            InstantSource time) {
        this.minutes = minutes;
        this.drafts = drafts;
        this.decisions = decisions;
        this.shares = shares;
        this.replies = replies;
        this.reads = reads;
        this.reviews = reviews;
        this.people = people;
        this.audit = audit;
        this.time = time;
    }

    /** @param read whether whoever is asking has opened it */
    public record Listed(ReviewId review, LocalDate held, Instant publishedAt, boolean read) {}

    /** What the reader may open, newest first; no words. */
    @Needs(Permission.READ_MINUTES)
    public List<Listed> of(ChildId child) {
        return minutes.published(child).stream()
                .filter(row -> !sections(new ReviewId(row.reviewId())).isEmpty())
                .map(this::listed)
                .toList();
    }

    /** Empty when nothing is published, or nothing of it is for this reader. */
    @Needs(Permission.READ_MINUTES)
    @Transactional
    public Optional<Letter> read(ReviewId review) {
        List<Section> sections = sections(review);
        Optional<Letter> letter = minutes.findByReviewId(review.value())
                .filter(row -> !sections.isEmpty())
                .flatMap(row -> drafts.published(row).map(version -> letter(row, version, sections)));
        letter.ifPresent(this::note);
        return letter;
    }

    private Letter letter(MinutesRow row, Version version, List<Section> sections) {
        ReviewId review = new ReviewId(row.reviewId());
        Review of = reviews.review(review);
        boolean all = sections.size() == Section.values().length;
        boolean childOrStaff =
                reader().filter(role -> role.isStaff() || role == Role.CHILD).isPresent();
        List<Reply> said = childOrStaff ? replies.of(review) : List.of();
        Draft draft = version.draft();
        return new Letter(
                review,
                of.child(),
                of.held(),
                people.person(new PersonId(Objects.requireNonNull(row.publishedBy()))),
                Objects.requireNonNull(row.publishedAt()),
                sections.stream()
                        .map(section -> part(section, draft))
                        .filter(part -> !part.lines().isEmpty() || part.section() == Section.DECIDED)
                        .toList(),
                all ? draft.easy() : List.of(),
                decisions.of(review),
                shares.heldBack(review).stream().map(HeldBack::until).toList(),
                draft.with(),
                said,
                said.stream().anyMatch(reply -> reply.kind() == Reply.Kind.THANKS));
    }

    private static Letter.Part part(Section section, Draft draft) {
        List<String> lines =
                draft.words(section).lines().filter(line -> !line.isBlank()).toList();
        List<Letter.Line> numbered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).strip();
            boolean quote = section == Section.TOLD && words.startsWith("“") && words.endsWith("”");
            numbered.add(
                    new Letter.Line(section + ":" + i, quote ? words.substring(1, words.length() - 1) : words, quote));
        }
        return new Letter.Part(section, List.copyOf(numbered), draft.together().contains(section));
    }

    /** The child reads all but what is held back, staff around them all, a helper what was shared with them. */
    private List<Section> sections(ReviewId review) {
        List<Section> all = Arrays.asList(Section.values());
        if (!(Caller.current() instanceof Caller.Someone someone)) {
            return all;
        }
        return switch (someone.role()) {
            case IRO, SOCIAL_WORKER, MANAGER -> all; // a manager only while the record is open with a reason
            case CHILD -> {
                List<Section> held =
                        shares.heldBack(review).stream().map(HeldBack::section).toList();
                yield all.stream().filter(section -> !held.contains(section)).toList();
            }
            case ADVOCATE, CARER, PARENT -> shares.sectionsFor(review, someone.person());
            case ADMINISTRATOR -> List.of();
        };
    }

    private void note(Letter letter) {
        if (Caller.current() instanceof Caller.Someone someone && someone.role() != Role.IRO) {
            reads.readOnce(letter.review().value(), someone.person().value(), time.instant());
        }
        audit.record(AuditAction.MINUTES_READ, letter.child(), "review " + letter.review());
    }

    private Listed listed(MinutesRow row) {
        ReviewId review = new ReviewId(row.reviewId());
        Instant published = Objects.requireNonNull(row.publishedAt());
        LocalDate held = reviews.review(review)
                .day()
                .orElseGet(() -> org.heard.base.London.at(published).toLocalDate());
        boolean read = reads.findByReviewIdOrderById(row.reviewId()).stream()
                .anyMatch(one -> Caller.current() instanceof Caller.Someone someone
                        && one.readerId() == someone.person().value());
        return new Listed(review, held, published, read);
    }

    private static Optional<Role> reader() {
        return Caller.current() instanceof Caller.Someone someone ? Optional.of(someone.role()) : Optional.empty();
    }
}
