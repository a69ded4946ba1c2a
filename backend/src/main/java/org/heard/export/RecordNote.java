package org.heard.export;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.review.Channel;
import org.heard.review.Led;
import org.heard.review.OwnWords;
import org.heard.review.ParticipationRecord;
import org.heard.review.Representative;
import org.heard.review.Reviews;
import org.heard.review.WhatHappened;

/** The record of a review as plain text, to be pasted into any case system. No words of the child are in it. */
@Singleton
public class RecordNote {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final RecordedParticipations recorded;
    private final Reviews reviews;
    private final AuditLog audit;

    RecordNote(RecordedParticipations recorded, Reviews reviews, AuditLog audit) {
        this.recorded = recorded;
        this.reviews = reviews;
        this.audit = audit;
    }

    /** Throws {@code NOT_FOUND} when nothing was confirmed. */
    @Needs(Permission.RECORD_A_REVIEW)
    public String of(ReviewId review) {
        ParticipationRecord record = recorded.newest(review);
        RecordedParticipation given = recorded.of(review, record);
        List<String> lines = new ArrayList<>();
        lines.add("HOW THE CHILD TOOK PART IN THE REVIEW");
        lines.add("Child: " + given.child());
        lines.add("Review: " + DAY.format(given.date()) + (given.reviewRef() == null ? "" : ", " + given.reviewRef()));
        lines.add("Participation code: " + given.code() + ", " + given.code().wording());
        lines.add("Why: " + given.because());
        if (given.overridden()) {
            lines.add("Suggested was: " + given.suggested());
        }
        if (given.reason() != null) {
            lines.add("Reason given: " + given.reason());
        }
        there(lines, record.whatHappened().there());
        brought(lines, record.whatHappened().brought());
        before(lines, record.whatHappened().before());
        lines.add("Confirmed by " + given.confirmedBy() + " on " + DAY.format(London.at(given.confirmedAt()))
                + " in Heard (review " + review + ").");
        audit.record(AuditAction.RECORD_GIVEN_OUT, reviews.review(review).child(), "note of review " + review);
        return String.join("\n", lines) + "\n";
    }

    private static void there(List<String> lines, WhatHappened.AtTheReview there) {
        lines.add("At the review: "
                + switch (there.attendance()) {
                    case NONE -> "was not there";
                    case IN_PERSON_ALL -> "was there in person";
                    case IN_PERSON_PART -> "was there in person for part";
                    case VIRTUAL_ALL -> "joined by video or telephone";
                    case VIRTUAL_PART -> "joined by video or telephone for part";
                }
                + (there.spoke() ? ", spoke" : "")
                + (there.usedSymbols() ? ", used symbols or signs" : "")
                + (there.led() == Led.NO ? "" : there.led() == Led.ALL ? ", led it" : ", led part of it") + ".");
        if (there.representedBy() != Representative.NONE) {
            String name = there.representedByName();
            lines.add("Spoke for the child: " + there.representedBy().wording() + (name == null ? "" : ", " + name));
        }
    }

    private static void brought(List<String> lines, WhatHappened.Brought brought) {
        if (brought.ownWords() != OwnWords.NONE) {
            String ways = brought.ownWordsBy().stream().map(Channel::wording).collect(Collectors.joining(", "));
            lines.add("Own words: " + (brought.ownWords() == OwnWords.BROUGHT ? "reached the review" : "were sent")
                    + (ways.isEmpty() ? "" : " (" + ways + ")") + ".");
        }
    }

    private static void before(List<String> lines, WhatHappened.Beforehand before) {
        var spoken = before.spokenTo();
        lines.add(
                spoken == null
                        ? "Before: the IRO did not speak with the child."
                        : "Before: the IRO spoke with the child on " + DAY.format(spoken.on()) + ", "
                                + spoken.how().wording() + (spoken.alone() ? ", alone." : "."));
        lines.add("Advocate: " + (before.advocateOffered() ? "offered" : "not offered")
                + (before.advocateWanted() ? ", wanted." : "."));
        if (before.declined()) {
            lines.add("The child was asked in " + before.waysOffered().size() + " ways and did not want to say.");
        }
    }
}
