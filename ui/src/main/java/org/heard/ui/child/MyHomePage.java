package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.consultation.Consultations;
import org.heard.consultation.Given;
import org.heard.consultation.Read;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.form.MyWayChoice;
import org.heard.identity.Hellos;
import org.heard.identity.IroCards;
import org.heard.identity.Person;
import org.heard.message.Messages;
import org.heard.minutes.Decision;
import org.heard.minutes.Decisions;
import org.heard.minutes.Letters;
import org.heard.preference.OwnPreferences;
import org.heard.review.Halfway;
import org.heard.ui.child.HomeModel.Hero;
import org.heard.ui.child.HomeModel.Say;
import org.heard.ui.child.HomeModel.Turn;
import org.heard.ui.child.HomeModel.When;
import org.heard.ui.page.At;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Frame;
import org.jspecify.annotations.Nullable;

/** The child's home: we tell when the review is, then it is their turn. */
@Singleton
@At("/my")
final class MyHomePage extends MyPage {
    /** The question where a child says how they want their review to be. */
    static final String MY_WAY = "my-way";

    private final transient Consultations consultations;
    private final transient IroCards cards;
    private final transient Hellos hellos;
    private final transient Letters letters;
    private final transient Decisions decisions;
    private final transient Messages messages;
    private final transient Halfway halfway;
    private final transient OwnPreferences preferences;

    MyHomePage(
            Consultations consultations,
            IroCards cards,
            Hellos hellos,
            Letters letters,
            Decisions decisions,
            Messages messages,
            Halfway halfway,
            OwnPreferences preferences) {
        this.consultations = consultations;
        this.cards = cards;
        this.hellos = hellos;
        this.letters = letters;
        this.decisions = decisions;
        this.messages = messages;
        this.halfway = halfway;
        this.preferences = preferences;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        Optional<Saying> saying = consultations.saying(around.child().id());
        Frame frame = frame(request, around);
        int fresh = messages.newFor(around.child().id());
        HomeModel model = new HomeModel(
                around.child().person().shortName(),
                around.iroName(text("home.your-iro")),
                hellos.of(around.child().id())
                        .filter(hello -> hello.isNews(dates().today()))
                        .isPresent(),
                face(around.iroId()),
                hero(around, saying, frame.toneInForce()),
                saying.map(this::turn).orElse(null),
                readsLine(saying),
                fresh,
                fresh == 0
                        ? text("talk.row.none")
                        : fresh == 1 ? text("talk.row.new-one") : text("talk.row.new", fresh),
                preferences
                        .proposed(around.child().id())
                        .map(one -> people.person(one.by()).shortName())
                        .orElse(null));
        show(response, "child/home", Map.of("frame", frame, "model", model, "after", after(around, saying)));
    }

    private AfterReview after(Around around, Optional<Saying> saying) {
        Optional<Letters.Listed> newest =
                letters.of(around.child().id()).stream().findFirst();
        boolean leads = saying.map(Saying::answers)
                .map(answers -> answers.get(MY_WAY))
                .flatMap(given -> given.answer().myWay())
                .filter(MyWayChoice::wantsToLead)
                .isPresent();
        List<Decision> agreed = decisions.lastAgreed(around.child().id());
        return new AfterReview(
                around.iroName(text("home.your-iro")),
                newest.map(one -> dates().day(one.held())).orElse(""),
                newest.filter(one -> !one.read()).isPresent(),
                !agreed.isEmpty() || isSent(saying),
                leads,
                !agreed.isEmpty() && asksHalfway(around.child().id(), agreed));
    }

    private boolean asksHalfway(ChildId child, List<Decision> agreed) {
        Optional<LocalDate> middle = halfway.since(child);
        return middle.isPresent() && agreed.stream().anyMatch(one -> one.asksTheChild(dates().today(), middle));
    }

    private static boolean isSent(Optional<Saying> saying) {
        return saying.filter(one -> one.state() instanceof SayingState.Sent).isPresent();
    }

    private @Nullable String face(@Nullable PersonId iro) {
        return iro != null && cards.hasPhoto(iro) ? "/face/" + iro + ".jpg" : null;
    }

    private Hero hero(Around around, Optional<Saying> saying, String tone) {
        Dates dates = dates();
        Optional<LocalDate> day = around.planned().or(around::due);
        List<Person> there = around.there(presence(saying));
        return new Hero(
                when(around),
                day.map(dates::day).orElse(""),
                Optional.ofNullable(around.review())
                        .flatMap(review -> Optional.ofNullable(review.time()))
                        .map(dates::time)
                        .orElse(""),
                place(around),
                day.map(one -> dates.until(one, tone)).orElse(""),
                there.stream().map(MyHomePage::letter).toList(),
                dates.list(there.stream().map(Person::shortName).toList()),
                saying.flatMap(one -> one.form().question(MY_WAY)).isPresent());
    }

    private When when(Around around) {
        LocalDate today = dates().today();
        if (around.planned().isPresent()) {
            return around.planned().get().isBefore(today) ? When.OVER : When.SET;
        }
        return around.due()
                .map(due -> due.isBefore(today) ? When.LATE : When.NOT_SET)
                .orElse(When.NONE);
    }

    /** Where, as the case system says it to the child; else how, when it is not in person. */
    private String place(Around around) {
        if (around.review() == null) {
            return "";
        }
        String place = around.review().place();
        if (place != null && !place.isBlank()) {
            return place.strip();
        }
        return switch (around.review().format()) {
            case VIDEO -> text("home.by-video");
            case PHONE -> text("home.by-phone");
            case IN_PERSON, MIXED -> "";
            case null -> "";
        };
    }

    private static Map<String, MyWayChoice.Presence> presence(Optional<Saying> saying) {
        return saying.map(Saying::answers)
                .map(answers -> answers.get(MY_WAY))
                .map(Given::answer)
                .flatMap(answer -> answer.myWay())
                .map(MyWayChoice::people)
                .orElse(Map.of());
    }

    private Turn turn(Saying saying) {
        int of = saying.form().questions().size();
        int done = Math.min(of, saying.answers().size());
        int minutes = Math.max(1, (saying.form().minutes() * (of - done) + of - 1) / of);
        Dates dates = dates();
        List<String> reads = saying.reads().stream()
                .map(read -> text("home.read-by", read.reader().shortName(), dates.moment(read.at())))
                .toList();
        return switch (saying.state()) {
            case SayingState.NotBegun() ->
                new Turn(Say.NOT_BEGUN, 0, of, saying.form().minutes(), "", reads);
            case SayingState.Begun(var saved, var _) ->
                new Turn(done == of ? Say.ALL_DONE : Say.BEGUN, done, of, minutes, dates.moment(saved), reads);
            case SayingState.Sent(var at, boolean changed) ->
                new Turn(changed ? Say.CHANGED : Say.SENT, done, of, minutes, dates.moment(at), reads);
            case SayingState.TakenBack(var at) -> new Turn(Say.TAKEN_BACK, done, of, minutes, dates.moment(at), reads);
        };
    }

    private String readsLine(Optional<Saying> saying) {
        List<String> readers = saying.map(Saying::reads).orElse(List.of()).stream()
                .map(Read::reader)
                .map(Person::shortName)
                .distinct()
                .toList();
        return readers.isEmpty() ? text("home.reads.nobody") : text("home.reads.only", dates().list(readers));
    }

    static String letter(Person person) {
        String name = person.shortName();
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
