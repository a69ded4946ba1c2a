package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.consultation.HelpersBeside;
import org.heard.consultation.Saying;
import org.heard.consultation.SentWords;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.review.Attendance;
import org.heard.review.CarerRelay;
import org.heard.review.Channel;
import org.heard.review.Led;
import org.heard.review.OwnWords;
import org.heard.review.ParticipationRecords;
import org.heard.review.Representative;
import org.heard.review.Review;
import org.heard.review.Reviews;
import org.heard.review.Suggestion;
import org.heard.review.WhatHappened;

/** The demo's people, each speaking and doing through the portal's own features, with their own rights and no more. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoVoices {
    private final Consultations consultations;
    private final HelpersBeside helpers;
    private final DemoRecording recording;
    private final SentWords sentWords;
    private final ParticipationRecords records;
    private final Reviews reviews;
    private final People people;
    private final ObjectMapper mapper;

    DemoVoices(
            Consultations consultations,
            HelpersBeside helpers,
            DemoRecording recording,
            SentWords sentWords,
            ParticipationRecords records,
            Reviews reviews,
            People people,
            ObjectMapper mapper) {
        this.consultations = consultations;
        this.helpers = helpers;
        this.recording = recording;
        this.sentWords = sentWords;
        this.records = records;
        this.reviews = reviews;
        this.people = people;
        this.mapper = mapper;
    }

    LocalDate dayOfNextReview(ChildId child) {
        return next(child).day().orElseThrow();
    }

    Optional<PersonId> helperOf(ChildId child, Role relation) {
        return people.supportersOf(child).stream()
                .filter(supporter -> supporter.relation() == relation)
                .map(supporter -> supporter.person().id())
                .findFirst();
    }

    /**
     * Answers as that person on one phone; {@code @iro}, {@code @worker}, {@code @carer} and {@code @recording} stand for the
     * child's own.
     */
    void say(ChildId child, PersonId speaker, Role role, Map<String, JsonNode> answers, boolean send) {
        Child about = people.child(child);
        Optional<PersonId> carer = helperOf(child, Role.CARER);
        new Caller.Someone(speaker, role).run(() -> {
            Saying saying = consultations.saying(child).orElseThrow();
            List<AnswerCall> calls = new ArrayList<>();
            answers.forEach((question, body) -> calls.add(new AnswerCall(
                    "demo-" + question,
                    question,
                    recording.in(child, named(text(body), about, carer)),
                    saying.form().question(question).orElseThrow().audience(),
                    0,
                    "demo-phone")));
            consultations.save(child, calls);
            if (send) {
                consultations.send(child);
            }
        });
    }

    /** Somebody sits beside the child, and notes what they see. */
    void sits(ChildId child, DemoStory.Beside beside) {
        new Caller.Someone(child.person(), Role.CHILD).run(() -> {
            helpers.sits(child, beside.name(), beside.who(), beside.ways());
            beside.notes().forEach((question, words) -> helpers.notes(child, question, words));
        });
    }

    void iroReads(ChildId child) {
        Review review = next(child);
        iroOf(child).run(() -> sentWords.forReview(review.id()));
    }

    /** The IRO says what happened: the child came and spoke, or their own words were read out without them. */
    void iroRecords(ChildId child, LocalDate held, boolean attended) {
        Review review = next(child);
        iroOf(child).run(() -> {
            WhatHappened known = records.prefilled(review.id());
            WhatHappened what = attended
                    ? known.with(new WhatHappened.AtTheReview(
                            Attendance.IN_PERSON_ALL, true, false, Representative.NONE, null, Led.NO))
                    : known.with(new WhatHappened.Brought(
                            OwnWords.BROUGHT, Set.of(Channel.PORTAL_FORM), null, CarerRelay.NONE));
            Suggestion suggestion = records.suggest(review.id(), what, held);
            records.confirm(review.id(), what, held, suggestion.code(), null);
        });
    }

    private Caller.Someone iroOf(ChildId child) {
        return new Caller.Someone(Objects.requireNonNull(people.child(child).iro()), Role.IRO);
    }

    private Review next(ChildId child) {
        return reviews.next(child).orElseThrow();
    }

    private String text(JsonNode body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(String body, Child child, Optional<PersonId> carer) {
        return body.replace("@iro", String.valueOf(child.iro()))
                .replace("@worker", String.valueOf(child.socialWorker()))
                .replace("@carer", carer.map(PersonId::toString).orElse("me"));
    }
}
