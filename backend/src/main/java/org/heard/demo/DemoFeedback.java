package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.feedback.Feedback;
import org.heard.feedback.FeedbackQuestion;
import org.heard.feedback.FeedbackVoice;
import org.heard.feedback.Feedbacks;
import org.heard.feedback.Tap;
import org.heard.identity.People;
import org.heard.review.Review;
import org.heard.review.Reviews;

/** What invented children, carers and parents said after reviews: without names, in this quarter of a year and the one before. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoFeedback {
    /** One person each, a letter for each question in its order: yes, partly, no. */
    private static final List<String> NOW =
            List.of("YYYYYY", "YYYPPY", "PYYYNY", "YPYYYY", "NPPYNP", "YYYYYY", "YYPYYY", "PYYNPY", "YYYYYN");

    private static final List<String> BEFORE = List.of("YYPYNY", "PPPYNN", "YYYYPY", "NNPPNN", "YYYYYY", "PYYNPY");
    private static final int QUARTER = 91;

    private final Feedbacks feedbacks;
    private final Reviews reviews;
    private final People people;
    private final DemoTime time;

    DemoFeedback(Feedbacks feedbacks, Reviews reviews, People people, DemoTime time) {
        this.feedbacks = feedbacks;
        this.reviews = reviews;
        this.people = people;
        this.time = time;
    }

    /** @param child any child with an IRO and a review that was held: the code is theirs, what is said is nobody's */
    void give(ChildId child, LocalDate today) {
        PersonId iro = people.child(child).iro();
        Review held = reviews.lastHeld(child).orElse(null);
        if (iro == null || held == null) {
            return;
        }
        time.is(today.minusDays(QUARTER));
        say(held, iro, FeedbackVoice.CHILD, BEFORE);
        time.is(today);
        say(held, iro, FeedbackVoice.CHILD, NOW);
        say(held, iro, FeedbackVoice.CARER, BEFORE);
    }

    private void say(Review held, PersonId iro, FeedbackVoice voice, List<String> all) {
        String code = new Caller.Someone(iro, Role.IRO).call(() -> feedbacks.codeFor(held.id()));
        all.forEach(one -> feedbacks.giveWithoutName(code, new Feedback(voice, taps(one), "")));
    }

    private static Map<FeedbackQuestion, Tap> taps(String letters) {
        Map<FeedbackQuestion, Tap> taps = new EnumMap<>(FeedbackQuestion.class);
        for (FeedbackQuestion question : FeedbackQuestion.values()) {
            taps.put(
                    question,
                    switch (letters.charAt(question.ordinal())) {
                        case 'Y' -> Tap.YES;
                        case 'P' -> Tap.PARTLY;
                        default -> Tap.NO;
                    });
        }
        return taps;
    }
}
