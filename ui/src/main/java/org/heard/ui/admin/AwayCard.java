package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.identity.Absence;
import org.heard.identity.Cover;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;

/** When an IRO is away, and who steps in: their children are told so where they write. */
@Prototype
public class AwayCard {
    private static final int MOST_IROS = 8;

    private final Cover cover;
    private final People people;
    private final StaffDates dates;
    private final HtmlContainer list = tag("div", "stack-s");

    AwayCard(Cover cover, People people, StaffDates dates) {
        this.cover = cover;
        this.people = people;
        this.dates = dates;
    }

    Component shown() {
        PersonId me = Caller.someone().person();
        List<Person> others = cover.whoCouldStepIn().stream().limit(MOST_IROS).toList();
        refresh(me);
        if (others.isEmpty()) {
            return card("s-card", "When I am away", text("p", "", "There is no other IRO to step in."), list);
        }
        DayField from = new DayField("away-from", "First day away", null);
        DayField until = new DayField("away-until", "Last day away", null);
        OneOf<PersonId> who =
                new OneOf<>("Who steps in?", "away-cover", others.getFirst().id());
        others.forEach(person -> who.option(person.id(), person.fullName()));
        return card(
                "s-card",
                "When I am away",
                text(
                        "p",
                        "soft",
                        "On these days your children write to whoever steps in, and are told who it is. Whoever steps in has"
                                + " your children as you have."),
                list,
                tag("div", "s-split", from.field(), until.field()),
                who,
                tag("div", "btns", button("btn main", "I am away then", () -> arrange(me, from, until, who.value()))));
    }

    private void arrange(PersonId me, DayField from, DayField until, PersonId who) {
        Optional<LocalDate> first = from.day();
        Optional<LocalDate> last = until.day();
        if (first.isEmpty()
                || last.isEmpty()
                || last.get().isBefore(first.get())
                || last.get().isBefore(dates.today())) {
            StaffLayout.say("Choose the first and the last day, and not in the past.");
            return;
        }
        cover.arrange(first.get(), last.get(), who);
        refresh(me);
        StaffLayout.say("Kept. Your children see it on those days.");
    }

    private void refresh(PersonId me) {
        list.removeAll();
        for (Absence absence : cover.of(me)) {
            list.add(tag(
                    "p",
                    "",
                    text(
                            "span",
                            "",
                            "From " + dates.day(absence.from()) + " to " + dates.day(absence.until()) + ": "
                                    + people.person(absence.cover()).fullName() + " steps in. "),
                    button("btn", "Not away after all", () -> {
                        cover.cancel(absence.id());
                        refresh(me);
                        StaffLayout.say("Taken back.");
                    })));
        }
    }
}
