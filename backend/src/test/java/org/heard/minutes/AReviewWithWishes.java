package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.AReview;

/** Amara, fifteen, sent two wishes for her review, and it was held on Monday 2 March 2026. Priya is her IRO. */
@Singleton
class AReviewWithWishes {
    private final Consultations consultations;

    AReviewWithWishes(Consultations consultations) {
        this.consultations = consultations;
    }

    record Put(ChildId child, ReviewId review, Caller amara, Caller priya, Caller sam, Caller rosa, PersonId rosaId) {}

    Put in(ACouncil council) {
        PersonId priya = council.iro("Priya Nair");
        PersonId sam = council.socialWorker("Sam Obi");
        PersonId rosa = council.advocate("Rosa Bell");
        AChild amara = council.child("Amara Jones")
                .born("2010-06-01")
                .iro(priya)
                .socialWorker(sam)
                .advocate(rosa);
        AReview review = amara.review().planned("2026-03-10");
        Caller child = council.as(amara.person());
        child.run(() -> {
            consultations.saying(amara.id());
            consultations.save(
                    amara.id(),
                    List.of(
                            say(
                                    "wishes",
                                    "{\"wishes\":[\"I want Theo to stay over.\",\"My phone at night.\"]}",
                                    Audience.EVERYONE),
                            say("home", "{\"words\":\"I like it at Denise's, mostly.\"}", Audience.EVERYONE),
                            say("feelings", "{\"words\":\"I cry at night sometimes.\"}", Audience.IRO)));
            consultations.send(amara.id());
        });
        review.held("2026-03-02");
        return new Put(amara.id(), review.id(), child, council.as(priya), council.as(sam), council.as(rosa), rosa);
    }

    private static AnswerCall say(String question, String body, Audience audience) {
        return new AnswerCall("k-" + question, question, body, audience, 0, "phone");
    }
}
