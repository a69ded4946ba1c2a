package org.heard.ui.say;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.base.Settings;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.consultation.SentWords;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.FormTexts;
import org.heard.form.Voice;
import org.heard.identity.Child;
import org.heard.identity.IroNames;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.language.InEnglish;
import org.heard.language.Speaking;
import org.heard.minutes.Decisions;
import org.heard.review.Review;
import org.heard.review.WorkingDays;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Looks;
import org.heard.ui.page.Texts;
import org.jspecify.annotations.Nullable;

/** Puts together what one writer's page shows. */
@Singleton
final class SaySheets {
    private final People people;
    private final IroNames iroNames;
    private final Settings settings;
    private final Texts texts;
    private final FormTexts forms;
    private final Pictures pictures;
    private final PhoneLock lock;
    private final Decisions decisions;
    private final SayData data;
    private final Seeings seeings;
    private final InstantSource time;

    SaySheets(
            People people,
            IroNames iroNames,
            Settings settings,
            Texts texts,
            FormTexts forms,
            Pictures pictures,
            PhoneLock lock,
            Decisions decisions,
            SayData data,
            Seeings seeings,
            InstantSource time) {
        this.people = people;
        this.iroNames = iroNames;
        this.settings = settings;
        this.texts = texts;
        this.forms = forms;
        this.pictures = pictures;
        this.lock = lock;
        this.decisions = decisions;
        this.data = data;
        this.seeings = seeings;
        this.time = time;
    }

    /**
     * Where a page is.
     *
     * @param base where it calls, for example {@code /my}
     * @param home where Back leads from its first question
     * @param looks how this person wants to see pages
     */
    record Place(String base, String home, Looks looks) {}

    SaySheet sheet(Child child, Saying asked, Place place) {
        FormDefinition inTheirLanguage = forms.in(Speaking.now(), asked.form(), InEnglish::marked);
        Saying saying = asked.with(inTheirLanguage);
        Optional<Person> iro = iroOf(child, saying.review());
        String tone = tone(saying, place);
        SayWording wording = wording(child, saying.voice(), tone, iro);
        PhoneLock.Lock locked = lock.lockOf(Caller.someone().person(), child.id());
        return new SaySheet(
                wording,
                new Dates(texts, Speaking.now(), London.today(time)),
                pictures,
                saying,
                tone,
                place.base(),
                place.home(),
                saying.voice() == Voice.CHILD ? null : writer(wording, saying.voice()),
                attendees(child, wording, iro),
                iro.map(_ -> readBy(saying)).orElse(null),
                data.json(saying, place.base(), place.home(), locked, wording),
                agreed(child),
                seeings.of(child, saying, place.looks()));
    }

    /** For what is shown after sending or taking back: without the questions, and whatever only they need. */
    SaySheet after(Child child, Saying saying, Place place) {
        Optional<Person> iro = iroOf(child, saying.review());
        String tone = tone(saying, place);
        return new SaySheet(
                wording(child, saying.voice(), tone, iro),
                new Dates(texts, Speaking.now(), London.today(time)),
                pictures,
                saying,
                tone,
                place.base(),
                place.home(),
                null,
                List.of(),
                iro.map(_ -> readBy(saying)).orElse(null),
                "",
                List.of(),
                Seeings.words(false));
    }

    private static String tone(Saying saying, Place place) {
        String chosen = place.looks().tone();
        return chosen == null ? toneOf(saying.form()) : chosen;
    }

    private List<String> agreed(Child child) {
        return decisions.lastAgreed(child.id()).stream()
                .map(decision -> decision.title() + ": " + decision.what())
                .toList();
    }

    /** The age tone that goes with a question set. */
    static String toneOf(FormDefinition form) {
        return switch (form.kind()) {
            case FormLibrary.MY_TURN, FormLibrary.SHOW_ME -> "under-8";
            case FormLibrary.MY_SAY -> "8-11";
            default -> "12-17";
        };
    }

    private SayWording wording(Child child, Voice voice, String tone, Optional<Person> iro) {
        String variant = voice == Voice.CHILD ? tone : "helper";
        Map<String, String> names = new HashMap<>();
        names.put("child", child.person().shortName());
        names.put("iro", iro.map(Person::shortName).orElseGet(() -> name("iro", variant)));
        names.put("worker", find(child.socialWorker()).map(Person::shortName).orElseGet(() -> name("worker", variant)));
        return new SayWording(texts, Speaking.now(), voice, tone, names);
    }

    private String name(String who, String variant) {
        return texts.get(Speaking.now(), "say.unknown-" + who + (variant.equals("helper") ? ".helper" : ""));
    }

    private String writer(SayWording wording, Voice voice) {
        String name = people.person(Caller.someone().person()).fullName();
        return switch (voice) {
            case ADVOCATE -> wording.t("writer.advocate", name);
            case CARER -> wording.t("writer.carer", name);
            case PARENT, CHILD -> wording.t("writer.parent", name);
        };
    }

    private List<Attendee> attendees(Child child, SayWording wording, Optional<Person> iro) {
        List<Attendee> attendees = new ArrayList<>();
        iro.ifPresent(person -> attendees.add(attendee(person, wording, Role.IRO)));
        find(child.socialWorker()).ifPresent(person -> attendees.add(attendee(person, wording, Role.SOCIAL_WORKER)));
        people.supportersOf(child.id())
                .forEach(supporter -> attendees.add(attendee(supporter.person(), wording, supporter.relation())));
        return List.copyOf(attendees);
    }

    private static Attendee attendee(Person person, SayWording wording, Role role) {
        String what = wording.t("role." + role.name().toLowerCase(Locale.ROOT));
        return new Attendee(person.id().toString(), person.shortName(), what, role);
    }

    private LocalDate readBy(Saying saying) {
        Instant from = saying.state() instanceof SayingState.Sent sent ? sent.at() : time.instant();
        LocalDate day = WorkingDays.plus(London.at(from).toLocalDate(), settings.get(SentWords.READ_WITHIN));
        LocalDate planned = saying.review().planned();
        return planned != null && planned.isBefore(day) ? planned : day;
    }

    private Optional<Person> iroOf(Child child, Review review) {
        return Stream.of(Optional.ofNullable(review.iro()), Optional.ofNullable(child.iro()))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(people::find)
                // Theirs alone: a carer does not read it.
                .map(person ->
                        Caller.someone().role() == Role.CHILD ? iroNames.asCalledBy(child.id(), person) : person);
    }

    private Optional<Person> find(@Nullable PersonId id) {
        return id == null ? Optional.empty() : people.find(id);
    }
}
