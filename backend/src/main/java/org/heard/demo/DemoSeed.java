package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.Hellos;
import org.heard.identity.IroCards;
import org.heard.identity.People;
import org.heard.importing.DemoCouncil;
import org.heard.importing.ExtractFile;
import org.heard.importing.Imports;
import org.heard.importing.Preview;
import org.heard.importing.Progress;

/**
 * Makes the demo council: by the importer, from the sample council's own files, and then through the features, each person doing
 * what they would do.
 */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoSeed {
    /** An extract says who helps a child, not since when: the first import must be older than what helpers say. */
    private static final int HELPERS_KNOWN_FOR_DAYS = 14;

    private final Imports imports;
    private final DemoVoices voices;
    private final DemoPaper paper;
    private final DemoLetters letters;
    private final DemoTalk talk;
    private final DemoRecords records;
    private final DemoFeedback feedback;
    private final DemoRows rows;
    private final DemoTime time;
    private final People people;
    private final IroCards cards;
    private final Hellos hellos;
    private final ObjectMapper mapper;

    DemoSeed(
            Imports imports,
            DemoVoices voices,
            DemoPaper paper,
            DemoLetters letters,
            DemoTalk talk,
            DemoRecords records,
            DemoFeedback feedback,
            DemoRows rows,
            DemoTime time,
            People people,
            IroCards cards,
            Hellos hellos,
            ObjectMapper mapper) {
        this.imports = imports;
        this.voices = voices;
        this.paper = paper;
        this.letters = letters;
        this.talk = talk;
        this.records = records;
        this.feedback = feedback;
        this.rows = rows;
        this.time = time;
        this.people = people;
        this.cards = cards;
        this.hellos = hellos;
        this.mapper = mapper;
    }

    void tell() {
        DemoStory story = story();
        LocalDate today = London.today(time);
        talk.onDuty();
        List<ExtractFile> extracts = DemoCouncil.files(time);
        time.is(today.minusDays(HELPERS_KNOWN_FOR_DAYS));
        take(DemoBefore.of(
                extracts,
                story.lastTime().stream().map(DemoStory.Earlier::child).collect(Collectors.toSet())));
        story.lastTime().forEach(this::lastTime);
        letters.write();
        time.runsTrue();
        take(extracts);
        records.write(today);
        story.lastTime().stream().findFirst().ifPresent(earlier -> feedback.give(rows.child(earlier.child()), today));
        time.is(today.minusDays(HELPERS_KNOWN_FOR_DAYS));
        people(story);
        rows.mobilesOfStaff();
        story.now().stream()
                .sorted((a, b) -> Integer.compare(b.daysAgo(), a.daysAgo()))
                .forEach(say -> now(say, today));
        talk.tell(today);
        time.runsTrue();
        hello(today);
    }

    /** The last child on the list has another IRO since today, who is to say hello, and goodbye for the one before. */
    private void hello(LocalDate today) {
        hellos.notice();
        List<PersonId> iros = rows.staff(Role.IRO);
        ChildId child = rows.childrenWithAReview(today).getLast().child();
        iros.stream()
                .filter(iro -> !iro.equals(people.child(child).iro()))
                .findFirst()
                .ifPresent(before -> rows.hadBefore(child, before, today));
    }

    private void take(List<ExtractFile> files) {
        Preview preview = imports.preview(files, Progress.NONE);
        imports.apply(preview.id(), Progress.NONE);
    }

    private void lastTime(DemoStory.Earlier earlier) {
        ChildId child = rows.child(earlier.child());
        LocalDate held = voices.dayOfNextReview(child);
        time.is(held.minusDays(earlier.sentDaysBefore()));
        voices.say(child, child.person(), Role.CHILD, earlier.answers(), true);
        time.is(held.minusDays(earlier.readDaysBefore()));
        voices.iroReads(child);
        time.is(held);
        voices.iroRecords(child, held, earlier.attended());
    }

    private void people(DemoStory story) {
        story.staff().forEach(one -> people.add(one.role(), one.first(), one.last(), one.email()));
        story.parents().forEach(one -> {
            PersonId parent = people.add(Role.PARENT, one.first(), one.last(), one.email())
                    .id();
            people.link(rows.child(one.of()), parent, Role.PARENT);
        });
        story.cards()
                .forEach(card -> people.findByEmail(card.email())
                        .ifPresent(iro -> new Caller.Someone(iro.id(), Role.IRO)
                                .run(() -> cards.write(card.about(), card.reach(), card.hours()))));
    }

    private void now(DemoStory.Say say, LocalDate today) {
        ChildId child = rows.child(say.child());
        PersonId speaker = say.as() == Role.CHILD
                ? child.person()
                : voices.helperOf(child, say.as()).orElseThrow();
        time.is(today.minusDays(say.daysAgo()));
        DemoStory.Beside beside = say.beside();
        if (beside != null) {
            voices.sits(child, beside);
        }
        if (Boolean.TRUE.equals(say.onPaper())) {
            paper.comesBack(child, today.minusDays(say.daysAgo() + 1L), say.answers());
        } else {
            voices.say(child, speaker, say.as(), say.answers(), say.send());
        }
        Integer read = say.readDaysAgo();
        if (read != null) {
            time.is(today.minusDays(read));
            voices.iroReads(child);
        }
    }

    private DemoStory story() {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/demo/story.json"))) {
            return Objects.requireNonNull(mapper.readValue(in, DemoStory.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
