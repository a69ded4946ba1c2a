package org.heard.feedback;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;

/** Feedback by one text after a review. Whoever answers by text is known, and is told so; the link beside it asks for no name. */
@Singleton
public class TextFeedback {
    private static final int DAYS = 7;

    private final AskedRepository asked;
    private final Feedbacks feedbacks;
    private final InstantSource time;

    TextFeedback(AskedRepository asked, Feedbacks feedbacks, InstantSource time) {
        this.asked = asked;
        this.feedbacks = feedbacks;
        this.time = time;
    }

    /** The child is being asked about this review. Gives the code for the way without a name. */
    @Needs(Permission.RECORD_A_REVIEW)
    @Transactional
    public String ask(ChildId child, ReviewId review) {
        asked.deleteByChildId(child.value());
        asked.save(new AskedRow(child.value(), review.value(), London.today(time)));
        return feedbacks.codeFor(review);
    }

    /** Whether an answer is waited for. */
    @Needs(Permission.SAY)
    public boolean isAsked(ChildId child) {
        return asked.findByChildId(child.value())
                .filter(row -> !row.askedOn().plusDays(DAYS).isBefore(London.today(time)))
                .isPresent();
    }

    /** "Did people listen?", answered; once. Nothing when nobody asked. */
    @Needs(Permission.SAY)
    @Transactional
    public void answer(ChildId child, Tap tap) {
        asked.findByChildId(child.value()).ifPresent(row -> {
            asked.deleteByChildId(child.value());
            feedbacks.give(
                    new ReviewId(row.reviewId()),
                    new Feedback(FeedbackVoice.CHILD, Map.of(FeedbackQuestion.LISTENED, tap), ""));
        });
    }
}
