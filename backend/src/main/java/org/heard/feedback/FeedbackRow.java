package org.heard.feedback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.EnumMap;
import java.util.Map;
import org.heard.seal.Sealed;
import org.jspecify.annotations.Nullable;

@MappedEntity("feedback")
record FeedbackRow(
        @Id String id,
        @Nullable Long reviewId,
        FeedbackVoice voice,
        String quarter,
        @Nullable Tap mine,
        @Nullable Tap said,
        @Nullable Tap listened,
        @Nullable Tap people,
        @Nullable Tap nextStep,
        @Nullable Tap knowsIro,
        @Sealed("id") @Nullable String better,
        boolean shown) {
    Feedback feedback() {
        Map<FeedbackQuestion, Tap> taps = new EnumMap<>(FeedbackQuestion.class);
        for (FeedbackQuestion question : FeedbackQuestion.values()) {
            Tap tap = tap(question);
            if (tap != null) {
                taps.put(question, tap);
            }
        }
        return new Feedback(voice, taps, better == null ? "" : better);
    }

    @Nullable
    Tap tap(FeedbackQuestion question) {
        return switch (question) {
            case MINE -> mine;
            case SAID -> said;
            case LISTENED -> listened;
            case PEOPLE -> people;
            case NEXT -> nextStep;
            case KNOWS_IRO -> knowsIro;
        };
    }
}
