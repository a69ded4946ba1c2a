package org.heard.ui.say;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.consultation.Consultations;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.consultation.ShownWords;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.language.Speaking;
import org.heard.minutes.Letters;
import org.heard.review.Review;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Texts;

/** Puts together the list of children of an advocate, a carer or a parent. */
@Singleton
final class HelperSheets {
    private final People people;
    private final Consultations consultations;
    private final ShownWords shown;
    private final Letters letters;
    private final Texts texts;
    private final InstantSource time;

    HelperSheets(
            People people,
            Consultations consultations,
            ShownWords shown,
            Letters letters,
            Texts texts,
            InstantSource time) {
        this.people = people;
        this.consultations = consultations;
        this.shown = shown;
        this.letters = letters;
        this.texts = texts;
        this.time = time;
    }

    HelperSheet of(Caller.Someone helper) {
        LocalDate today = London.today(time);
        Dates dates = new Dates(texts, Speaking.now(), today);
        String kind = helper.role().name().toLowerCase(Locale.ROOT);
        String name = people.person(helper.person()).fullName();
        return new HelperSheet(
                kind,
                t("say.writer." + kind, name),
                people.myChildren().stream()
                        .map(child -> row(child, helper.role(), dates, today))
                        .toList());
    }

    private HelperSheet.OneChild row(Child child, Role role, Dates dates, LocalDate today) {
        Optional<Saying> saying = consultations.saying(child.id());
        String name = child.person().shortName();
        Optional<Review> review = saying.map(Saying::review);
        return new HelperSheet.OneChild(
                child.id().toString(),
                name,
                role == Role.ADVOCATE ? t("helper.name-and-age", name, child.ageOn(today)) : name,
                review.map(next -> when(next, dates)).orElseGet(() -> t("helper.no-review")),
                review.map(Review::planned)
                        .map(day -> dates.until(day, "12-17"))
                        .orElse(""),
                saying.map(HelperSheets::state).orElse("NONE"),
                saying.map(own -> says(own, dates)).orElse(""),
                shown.showsMe(child.id()),
                !letters.of(child.id()).isEmpty());
    }

    private String when(Review review, Dates dates) {
        if (review.planned() == null) {
            return t("helper.no-day");
        }
        String time = review.time() == null ? "" : dates.time(review.time());
        String when = Stream.of(dates.day(review.planned()), time)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return t("helper.review", when) + (review.place() == null ? "" : " " + review.place() + ".");
    }

    private static String state(Saying saying) {
        return saying.state() instanceof SayingState.Sent sent && sent.changedSince()
                ? "CHANGED"
                : SayData.state(saying.state());
    }

    private String says(Saying saying, Dates dates) {
        int questions = saying.form().questions().size();
        return switch (saying.state()) {
            case SayingState.NotBegun _ ->
                t("helper.not-begun", questions, saying.form().minutes());
            case SayingState.Begun begun -> t("helper.begun", begun.answered(), questions);
            case SayingState.Sent sent when sent.changedSince() -> t("helper.changed");
            case SayingState.Sent sent ->
                saying.reads().isEmpty()
                        ? t("helper.sent", dates.moment(sent.at()))
                        : t(
                                "helper.was-read",
                                saying.reads().getFirst().reader().shortName(),
                                dates.moment(saying.reads().getFirst().at()));
            case SayingState.TakenBack _ -> t("helper.taken-back");
        };
    }

    private String t(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }
}
