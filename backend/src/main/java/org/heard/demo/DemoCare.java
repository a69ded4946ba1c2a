package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.minutes.Decision;
import org.heard.minutes.Decisions;
import org.heard.minutes.Draft;
import org.heard.minutes.OlderMinutes;
import org.heard.minutes.Publishing;
import org.heard.minutes.RunningOrders;
import org.heard.minutes.Section;
import org.heard.minutes.Translations;
import org.heard.review.Review;

/** What a demo's IRO does around a letter besides writing it: notes, care with hard parts, sharing, another language. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoCare {
    private static final DemoLetter.Care NONE = new DemoLetter.Care(null, null, null, null, null, null, null);

    private final RunningOrders orders;
    private final Publishing publishing;
    private final Translations translations;
    private final OlderMinutes older;
    private final Decisions decisions;
    private final DemoVoices voices;

    DemoCare(
            RunningOrders orders,
            Publishing publishing,
            Translations translations,
            OlderMinutes older,
            Decisions decisions,
            DemoVoices voices) {
        this.orders = orders;
        this.publishing = publishing;
        this.translations = translations;
        this.older = older;
        this.decisions = decisions;
        this.voices = voices;
    }

    /** While the review is held. */
    void notes(DemoLetter letter, ReviewId review) {
        Objects.requireNonNullElse(care(letter).noted(), Map.<String, String>of())
                .forEach((topic, words) -> orders.note(review, topic, words, true));
    }

    Draft notAlone(DemoLetter letter, Draft draft, UnaryOperator<String> named) {
        String with = named.apply(Objects.requireNonNullElse(care(letter).with(), ""));
        Draft careful = draft;
        for (Section section : Objects.requireNonNullElse(care(letter).notAlone(), List.<Section>of())) {
            careful = careful.together(section, true, with);
        }
        return careful;
    }

    /** Before it is sent. */
    void holdBack(DemoLetter letter, Review review) {
        DemoLetter.Held held = care(letter).held();
        if (held != null) {
            publishing.holdBack(
                    review.id(),
                    held.part(),
                    held.reason(),
                    Objects.requireNonNull(review.held()).plusDays(held.untilDaysAfter()));
        }
    }

    /** After it was sent. */
    void share(DemoLetter letter, Review review) {
        ChildId child = review.child();
        Objects.requireNonNullElse(care(letter).shared(), Map.<Role, List<Section>>of())
                .forEach((role, parts) ->
                        voices.helperOf(child, role).ifPresent(helper -> publishing.share(review.id(), helper, parts)));
        DemoLetter.Lines lines = care(letter).translated();
        if (lines != null) {
            translations.keep(
                    review.id(), lines.language(), new Translations.Translated(byKey(lines, review.id()), lines.by()));
        }
        Objects.requireNonNullElse(care(letter).older(), List.<DemoLetter.Older>of())
                .forEach(file -> add(file, review));
    }

    /** In the file {@code DECISION:@0} is the first decision. */
    private Map<String, String> byKey(DemoLetter.Lines lines, ReviewId review) {
        List<Decision> made = decisions.of(review);
        Map<String, String> byKey = new HashMap<>(lines.lines());
        for (int i = 0; i < made.size(); i++) {
            String words = byKey.remove("DECISION:@" + i);
            if (words != null) {
                byKey.put("DECISION:" + made.get(i).id(), words);
            }
        }
        return byKey;
    }

    private void add(DemoLetter.Older file, Review review) {
        OlderMinutes.Older added = older.add(
                review.child(),
                Objects.requireNonNull(review.held()).minusDays(file.daysBefore()),
                file.fileName(),
                file.words().getBytes(StandardCharsets.UTF_8));
        if (file.shared()) {
            older.share(review.child(), added.id());
        }
    }

    private static DemoLetter.Care care(DemoLetter letter) {
        return Objects.requireNonNullElse(letter.care(), NONE);
    }
}
