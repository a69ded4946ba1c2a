package org.heard.ui.child;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Settings;
import org.heard.hours.OfficeHours;
import org.heard.identity.Absence;
import org.heard.identity.Cover;
import org.heard.identity.IroCards;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.language.InEnglish;
import org.heard.language.Speaking;
import org.heard.media.Media;
import org.heard.message.AskedFor;
import org.heard.message.Message;
import org.heard.message.Messages;
import org.heard.message.Wish;
import org.heard.ui.media.MediaPage;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Texts;
import org.heard.ui.page.WhoHears;
import org.heard.ui.say.PhoneLock;

/** Puts a child's thread into words. */
@Singleton
final class Threads {
    private final Messages messages;
    private final People people;
    private final IroCards cards;
    private final Cover cover;
    private final OfficeHours hours;
    private final Settings settings;
    private final Media media;
    private final WhoHears hears;
    private final PhoneLock lock;
    private final Texts texts;
    private final ObjectMapper mapper;
    private final InstantSource time;

    Threads(
            Messages messages,
            People people,
            IroCards cards,
            Cover cover,
            OfficeHours hours,
            Settings settings,
            Media media,
            WhoHears hears,
            PhoneLock lock,
            Texts texts,
            ObjectMapper mapper,
            InstantSource time) {
        this.messages = messages;
        this.people = people;
        this.cards = cards;
        this.cover = cover;
        this.hours = hours;
        this.settings = settings;
        this.media = media;
        this.hears = hears;
        this.lock = lock;
        this.texts = texts;
        this.mapper = mapper;
        this.time = time;
    }

    /** What the script is told. */
    @Serdeable
    record Data(String base, String slot, String key, Map<String, String> words) {}

    ThreadModel of(Around around, boolean help) {
        Person iro = Objects.requireNonNull(around.iro());
        String name = iro.shortName();
        Optional<Absence> away = around.child().restricted() ? Optional.empty() : cover.today(iro.id());
        String stepsIn = away.map(one -> people.person(one.cover()).shortName()).orElse("");
        List<Message> all = messages.open(around.child().id());
        return new ThreadModel(
                name,
                iro.fullName(),
                cards.of(iro.id()).hasPhoto() ? "/face/" + iro.id() + ".jpg" : null,
                hoursLine(stepsIn.isEmpty() ? name : stepsIn),
                away.map(one -> t("away", name, dates().day(one.until()), stepsIn))
                        .orElse(""),
                stepsIn.isEmpty() ? t("who", name) : t("who.cover", name, stepsIn),
                days(all, around, iro),
                Arrays.stream(Wish.values())
                        .map(wish ->
                                new ThreadModel.Choice(wish.name().toLowerCase(Locale.ROOT), t("wish." + wish.key())))
                        .toList(),
                UUID.randomUUID().toString(),
                help,
                hears.now(around.child()),
                data(around.child().id()));
    }

    /** "Priya reads this on Monday" when nobody is there now; never a promise that the hours do not keep. */
    private String hoursLine(String reader) {
        Dates dates = dates();
        int days = settings.get(Messages.ANSWER_DAYS);
        LocalDate answer = hours.workingDaysFromNow(days);
        return hours.isOpen()
                ? t("hours.open", reader, dates.time(hours.until()), dates.day(answer))
                : t("hours.closed", reader, dates.day(hours.nextRead()), dates.time(hours.from()), dates.day(answer));
    }

    private List<ThreadModel.Day> days(List<Message> all, Around around, Person iro) {
        Map<LocalDate, List<ThreadModel.Bubble>> days = new LinkedHashMap<>();
        for (Message message : all) {
            LocalDate day = London.at(message.sentAt()).toLocalDate();
            days.computeIfAbsent(day, _ -> new ArrayList<>())
                    .add(bubble(around.child().id(), message, iro));
        }
        return days.entrySet().stream()
                .map(day -> new ThreadModel.Day(dayName(day.getKey()), day.getValue()))
                .toList();
    }

    private ThreadModel.Bubble bubble(ChildId child, Message message, Person iro) {
        boolean another = !message.fromChild() && !message.author().equals(iro.id());
        AskedFor asked = message.asked();
        LocalDate today = dates().today();
        return new ThreadModel.Bubble(
                message.fromChild(),
                another ? people.person(message.author()).shortName() : "",
                message.words(),
                asked == null ? "" : asked(asked, today),
                asked != null && asked.isLate(today),
                message.fromChild() ? mark(message) : "",
                message.media() == null ? "" : MediaPage.address(child, message.media()),
                message.media() != null
                        && media.kind(child, message.media())
                                .filter(kind -> !kind.isPicture())
                                .isPresent());
    }

    private String asked(AskedFor asked, LocalDate today) {
        String what = t("wish." + asked.what().key());
        if (!asked.isOpen()) {
            return t("asked.answered", what);
        }
        String day = dates().day(asked.owedBy());
        return asked.isLate(today) ? t("asked.late", what, day) : t("asked.owed", what, day);
    }

    private String mark(Message message) {
        PersonId reader = message.readBy();
        return reader == null || message.readAt() == null
                ? t("sent")
                : t("read", people.person(reader).shortName(), dates().moment(message.readAt()));
    }

    private String dayName(LocalDate day) {
        LocalDate today = dates().today();
        if (day.equals(today)) {
            return t("today");
        }
        return day.equals(today.minusDays(1)) ? t("yesterday") : dates().day(day);
    }

    private String data(ChildId child) {
        PhoneLock.Lock own = lock.lockOf("messages", child.person(), child);
        Map<String, String> words = new LinkedHashMap<>();
        List.of(
                        "sent",
                        "not-sent",
                        "sending",
                        "no-signal",
                        "not-reached",
                        "signed-out",
                        "refused",
                        "only-here",
                        "photo")
                .forEach(key -> words.put(key, InEnglish.plain(t(key))));
        try {
            return mapper.writeValueAsString(new Data("/my/messages", own.slot(), own.key(), words))
                    .replace("<", "\\u003c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dates dates() {
        return new Dates(texts, Speaking.now(), London.today(time));
    }

    private String t(String key, Object... put) {
        return texts.get(Speaking.now(), "talk." + key, put);
    }
}
