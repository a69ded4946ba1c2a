package org.heard.inbox;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.Cover;
import org.heard.review.StatutoryClocks;
import org.heard.review.WorkingDays;

/**
 * What an IRO opens in the morning: who needs them now, what to do next, and the reviews coming with what has arrived for
 * each. No child's words are in it.
 */
@Singleton
public class IroInbox {
    /** How far the list of reviews looks ahead. */
    public static final Setting<Integer> LOOK_AHEAD = Setting.number(
            "inbox.look-ahead.working-days",
            "The inbox lists reviews of the next so many working days. Our own choice: twice the ten working days before a"
                    + " review by which children are asked.",
            20);

    /** How long the inbox asks for the record of a review that an extract calls held. Our own choice. */
    private static final int UNRECORDED_FOR_DAYS = 90;

    /** How long after a review late words about it come back to the inbox. Our own choice: a year, as the return has it. */
    private static final int LOOK_AGAIN_FOR_DAYS = 366;

    /** How long what a child said halfway stands in the inbox. Our own choice. */
    private static final int HALFWAY_SHOWN_FOR_DAYS = 7;

    private static final Comparator<ReviewComing> BY_DAY = Comparator.<ReviewComing, LocalDate>comparing(
                    review -> review.day() == null ? LocalDate.MIN : review.day())
            .thenComparing(review -> review.review().value());

    private final InboxRows rows;
    private final ReviewsComing reviews;
    private final TalkRows talk;
    private final StatutoryClocks clocks;
    private final Settings settings;
    private final Cover cover;

    IroInbox(
            InboxRows rows,
            ReviewsComing reviews,
            TalkRows talk,
            StatutoryClocks clocks,
            Settings settings,
            Cover cover) {
        this.rows = rows;
        this.reviews = reviews;
        this.talk = talk;
        this.clocks = clocks;
        this.settings = settings;
        this.cover = cover;
    }

    /** The inbox of whoever is asking: an IRO's own children, all children for a manager. */
    @Needs(Permission.SEE_FIGURES)
    public Inbox mine(LocalDate today) {
        Whose whose = Whose.asking(cover);
        int lookAhead = settings.get(LOOK_AHEAD);
        LocalDate until = WorkingDays.plus(today, lookAhead);
        List<ReviewRow> open = rows.reviews(whose, until, today.minusDays(UNRECORDED_FOR_DAYS));
        List<ReviewComing> coming =
                reviews.describe(open, whose, today).stream().sorted(BY_DAY).toList();
        return new Inbox(
                today,
                rows.children(whose),
                lookAhead,
                needs(
                        open(whose, today),
                        talk.needs(whose, today),
                        coming,
                        again(whose, today),
                        halfway(whose, today),
                        today),
                coming);
    }

    /** Children who asked for help, or said something that may mean they are not safe, and nobody has answered. */
    @Needs(Permission.ANSWER_A_FLAG)
    public List<NeedsYou.Urgent> urgent(LocalDate today) {
        return open(Whose.asking(cover), today);
    }

    private List<NeedsYou.Urgent> open(Whose whose, LocalDate today) {
        return rows.openFlags(whose).stream()
                .map(flag -> new NeedsYou.Urgent(
                        flag.child().listed(today, List.of()),
                        flag.id(),
                        flag.raisedAt(),
                        flag.kind(),
                        flag.drill(),
                        flag.acknowledged()))
                .toList();
    }

    /** One page of a list of reviews across IROs, with how many there are in all. */
    @Needs(Permission.SEE_FIGURES)
    public ReviewPage reviews(Shown shown, LocalDate today, int from, int most) {
        Whose whose = Whose.asking(cover);
        Shown.Condition condition = shown.condition(today, WorkingDays.plus(today, settings.get(LOOK_AHEAD)));
        List<ReviewRow> page = rows.reviews(whose, condition, from, most);
        return new ReviewPage(shown, rows.count(whose, condition), from, reviews.describe(page, whose, today));
    }

    private List<NeedsYou.SaidHalfway> halfway(Whose whose, LocalDate today) {
        return rows.saidHalfway(whose, today.minusDays(HALFWAY_SHOWN_FOR_DAYS)).stream()
                .map(said -> new NeedsYou.SaidHalfway(
                        said.child().listed(today, List.of()), new ReviewId(said.review()), said.held()))
                .toList();
    }

    private List<NeedsYou.LookAgain> again(Whose whose, LocalDate today) {
        return rows.changed(whose, today.minusDays(LOOK_AGAIN_FOR_DAYS)).stream()
                .map(changed -> new NeedsYou.LookAgain(
                        changed.child().listed(today, List.of()), new ReviewId(changed.review()), changed.held()))
                .toList();
    }

    private List<NeedsYou> needs(
            List<NeedsYou.Urgent> urgent,
            List<NeedsYou> talk,
            List<ReviewComing> coming,
            List<NeedsYou.LookAgain> again,
            List<NeedsYou.SaidHalfway> halfway,
            LocalDate today) {
        List<NeedsYou> needs = new ArrayList<>(urgent);
        coming.forEach(review -> addTomorrow(needs, review, today));
        needs.addAll(talk);
        needs.addAll(again);
        needs.addAll(halfway);
        coming.forEach(review -> addRecord(needs, review, today));
        coming.forEach(review -> addUnread(needs, review));
        coming.forEach(review -> addOffer(needs, review, today));
        coming.forEach(review -> addPlan(needs, review, today));
        return List.copyOf(needs);
    }

    private static void addTomorrow(List<NeedsYou> needs, ReviewComing review, LocalDate today) {
        LocalDate day = review.day();
        if (day != null && review.planned() && day.isAfter(today) && !day.isAfter(WorkingDays.plus(today, 1))) {
            boolean words = review.say() instanceof ChildSay.Sent sent && sent.answers() > 0
                    || review.others().stream().anyMatch(OtherSay::isSent);
            needs.add(new NeedsYou.Tomorrow(review.child(), review.review(), day, words));
        }
    }

    private static void addRecord(List<NeedsYou> needs, ReviewComing review, LocalDate today) {
        LocalDate day = review.day();
        boolean unrecorded = review.missing().stream().anyMatch(Missing.NotRecorded.class::isInstance);
        if (day != null && unrecorded) {
            needs.add(new NeedsYou.Record(review.child(), review.review(), day, WorkingDays.between(day, today)));
        }
    }

    private void addOffer(List<NeedsYou> needs, ReviewComing review, LocalDate today) {
        for (Missing missing : review.missing()) {
            if (missing instanceof Missing.NotOffered && missing.late() && !isLongOverdue(review, today)) {
                needs.add(new NeedsYou.Offer(review.child(), review.review(), review.workingDays()));
            }
        }
    }

    /** A review without a date that was due long ago wants a date before it wants anything else. */
    private static boolean isLongOverdue(ReviewComing review, LocalDate today) {
        LocalDate day = review.day();
        return !review.planned() && (day == null || day.isBefore(today));
    }

    private void addPlan(List<NeedsYou> needs, ReviewComing review, LocalDate today) {
        LocalDate due = review.day();
        if (!review.planned() && due != null && !today.isBefore(clocks.viewsAskedBy(due))) {
            needs.add(new NeedsYou.Plan(review.child(), review.review(), due, review.workingDays()));
        }
    }

    private static void addUnread(List<NeedsYou> needs, ReviewComing review) {
        if (review.say() instanceof ChildSay.Sent(int _, LocalDate on, boolean read) && !read) {
            needs.add(new NeedsYou.Read(review.child(), review.review(), on, review.workingDays()));
        }
    }
}
