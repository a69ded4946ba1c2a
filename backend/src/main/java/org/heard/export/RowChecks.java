package org.heard.export;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.heard.review.Attendance;
import org.heard.review.CollectionYear;
import org.heard.review.CollectionYears;
import org.heard.review.OwnWords;
import org.heard.review.ParticipationCode;
import org.heard.review.WhatHappened;
import org.jspecify.annotations.Nullable;

/** A review by itself: its dates, its code, and whether the code and what happened agree. */
record RowChecks(LocalDate today, CollectionYears years, CollectionYear asked, ObjectMapper json) {
    private static final int OF_AGE = 18;

    void check(HeldReview review, List<Warning> warnings) {
        review.obstacle(today, years.of(review.held()))
                .map(obstacle -> obstacle.at(review))
                .ifPresent(warnings::add);
        new OfOne(review, warnings).check(asked, json);
    }

    private record OfOne(HeldReview review, List<Warning> warnings) {
        void check(CollectionYear asked, ObjectMapper json) {
            care();
            if (!review.held().isBefore(review.dateOfBirth().plusYears(OF_AGE))) {
                warn("The young person was 18 or older.", "Put the date of birth or the date of review right.", null);
            }
            if (!asked.contains(review.held())) {
                warn(
                        "The review is in another collection year than " + asked.name()
                                + ", that of the first day asked for.",
                        "Make one file for each collection year.",
                        null);
            }
            confirmed();
            String inputs = review.inputs();
            if (inputs != null) {
                happened(read(inputs, json));
            }
        }

        private void care() {
            LocalDate start = review.careStart();
            LocalDate end = review.careEnd();
            if (start != null && review.held().isBefore(start)) {
                warn(
                        "The review was before the present period of care began.",
                        "Nothing, if the child was in care before; otherwise put the date right.",
                        null);
            }
            if (end != null && review.held().isAfter(end)) {
                warn("The review was after care ended.", "Put the date of review or the end of care right.", null);
            }
        }

        private void confirmed() {
            ParticipationCode portal = review.confirmed();
            ParticipationCode imported = review.imported();
            if (portal != null && imported != null && portal != imported) {
                warn(
                        "The case system says " + imported + ", the portal says " + portal + ".",
                        "Settle which is right; the file has the portal's code.",
                        null);
            }
            if (review.changed()) {
                warn(
                        "A view arrived, or was taken back, after the code was confirmed.",
                        "Look at the review again, and confirm its code once more.",
                        null);
            }
            boolean reasoned = portal == ParticipationCode.PN7 && review.reasoned();
            if (review.code().filter(ParticipationCode.PN7::equals).isPresent() && review.viewExists() && !reasoned) {
                warn(
                        "The code is PN7, but the child said something for this review.",
                        "Say what happened and confirm the code, or write down why it did not reach the review.",
                        null);
            }
        }

        private void happened(WhatHappened what) {
            switch (Objects.requireNonNull(review.confirmed())) {
                case PN0, PN7 -> {}
                case PN1, PN3, PN4 -> attended(what);
                case PN2 -> {
                    attended(what);
                    named(what.there().representedByName());
                }
                case PN5 -> named(spokespersonsName(what));
                case PN6 -> channelled(what);
            }
        }

        private void attended(WhatHappened what) {
            if (what.there().attendance() == Attendance.NONE) {
                warn(
                        "The code says that the child attended, but no attendance is recorded.",
                        "Say how the child attended, or put the code right.",
                        null);
            }
        }

        private void named(@Nullable String name) {
            if (name == null) {
                warn("Someone spoke for the child, but has no name here.", "Say who it was.", null);
            }
        }

        private void channelled(WhatHappened what) {
            if (what.brought().ownWords() == OwnWords.BROUGHT
                    && what.brought().ownWordsBy().isEmpty()) {
                warn("It is not said how the child's own words came.", "Say by which way they came.", null);
            }
        }

        private void warn(String what, String whatToDo, @Nullable String rule) {
            warnings.add(new Warning(review.child(), review.id(), what, whatToDo, rule));
        }

        private static @Nullable String spokespersonsName(WhatHappened what) {
            var briefing = what.brought().briefing();
            return briefing == null || briefing.name() == null ? what.there().representedByName() : briefing.name();
        }

        private static WhatHappened read(String inputs, ObjectMapper json) {
            try {
                return Objects.requireNonNull(json.readValue(inputs, WhatHappened.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
