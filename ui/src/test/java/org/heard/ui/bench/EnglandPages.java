package org.heard.ui.bench;

import io.micronaut.context.ApplicationContext;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.consultation.Consultations;
import org.heard.consultation.SentWords;
import org.heard.export.ReviewChecks;
import org.heard.export.ReviewsFile;
import org.heard.figures.ParticipationFigures;
import org.heard.figures.ParticipationFigures.Period;
import org.heard.identity.People;
import org.heard.inbox.Deadlines;
import org.heard.inbox.IroInbox;
import org.heard.inbox.NobodyForgotten;
import org.heard.message.Messages;
import org.heard.minutes.Decisions;
import org.heard.minutes.Letters;
import org.heard.minutes.MinutesLists;
import org.heard.review.Halfway;
import org.heard.review.Reviews;
import org.heard.safeguarding.Flags;

/** What the heaviest pages ask of the features to be drawn, by the same methods. */
final class EnglandPages {
    private final ApplicationContext portal;
    private final LocalDate today;

    EnglandPages(ApplicationContext portal, LocalDate today) {
        this.portal = portal;
        this.today = today;
    }

    private <T> T the(Class<T> feature) {
        return portal.getBean(feature);
    }

    Object inbox() {
        MinutesLists lists = the(MinutesLists.class);
        return List.of(
                the(Flags.class).watch(),
                the(IroInbox.class).mine(today),
                the(People.class).person(Caller.someone().person()),
                lists.minutesDue(),
                lists.overdue(),
                lists.unanswered(),
                lists.missedPromises());
    }

    Object nobodyForgotten() {
        return the(NobodyForgotten.class).soon(today);
    }

    Object clocks() {
        return the(Deadlines.class).all(today);
    }

    Object childForStaff(ChildId child) {
        return List.of(
                the(Flags.class).watch(),
                the(People.class).child(child),
                the(People.class).supportersOf(child),
                the(Reviews.class)
                        .next(child)
                        .map(review -> List.of(
                                the(SentWords.class).forReview(review.id()),
                                the(SentWords.class).lastTime(review.id()),
                                the(Consultations.class).arrived(review.id()))));
    }

    Object childsOwn(ChildId child) {
        return List.of(
                the(People.class).child(child),
                the(People.class).supportersOf(child),
                the(Reviews.class).next(child),
                the(Consultations.class).saying(child),
                the(Messages.class).newFor(child),
                the(Letters.class).of(child),
                the(Decisions.class).lastAgreed(child),
                the(Halfway.class).since(child));
    }

    Object figures() {
        return the(ParticipationFigures.class).of(Period.of(from(), to()));
    }

    Object figuresOfMine() {
        return the(ParticipationFigures.class)
                .of(new Period(from(), to(), Caller.someone().person()));
    }

    Object reviewsFile(OutputStream out) {
        return the(ReviewsFile.class).write(from(), to(), out);
    }

    Object checks() {
        return the(ReviewChecks.class).check(from(), to());
    }

    private LocalDate from() {
        return LocalDate.of(today.getYear() - 2, 4, 1);
    }

    private LocalDate to() {
        return from().plusYears(1).minusDays(1);
    }
}
