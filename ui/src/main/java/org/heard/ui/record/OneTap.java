package org.heard.ui.record;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.base.ReviewId;
import org.heard.review.Channel;
import org.heard.review.Logged;
import org.heard.review.TakingPart;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.Tick;

/** Buttons for what happened, today unless another day is chosen first. */
final class OneTap extends HtmlContainer {
    private static final List<Logged> SPOKE =
            List.of(Logged.SPOKE_ALONE, Logged.SPOKE_IN_PERSON, Logged.CALLED, Logged.VIDEO_CALL, Logged.SAW);
    private static final List<Logged> SENT =
            List.of(Logged.MESSAGE, Logged.ON_PAPER, Logged.RECORDING, Logged.ASKED_ME_TO_SPEAK);
    private static final List<Logged> ADVOCATE =
            List.of(Logged.ADVOCATE_OFFERED, Logged.ADVOCATE_WANTED, Logged.ADVOCATE_CAME);
    private static final List<Logged> AT_IT = List.of(Logged.LED, Logged.LED_TOGETHER, Logged.TOOK_MINUTES);
    private static final List<Logged> THE_REVIEW =
            List.of(Logged.REPORT_SHARED, Logged.ADJOURNED, Logged.RESUMED, Logged.CARE_PLAN_UPDATED);
    private static final List<Logged> DISAGREED = List.of(
            Logged.DECISIONS_TO_MANAGER,
            Logged.MANAGER_AGREED,
            Logged.MANAGER_DISAGREED,
            Logged.DISAGREEMENT_RAISED,
            Logged.DISAGREEMENT_SETTLED,
            Logged.DISAGREEMENT_TO_CAFCASS);
    private static final List<Channel> WAYS_OF_ASKING = List.of(
            Channel.PORTAL_FORM,
            Channel.PAPER,
            Channel.TEXT,
            Channel.PHONE_CALL,
            Channel.VIDEO_CALL,
            Channel.IN_PERSON);

    private final ReviewId review;
    private final TakingPart takingPart;
    private final LocalDate today;
    private final Runnable done;
    private final DayField day;
    private final Input note = new Input(ValueChangeMode.ON_CHANGE);

    OneTap(String child, ReviewId review, TakingPart takingPart, LocalDate today, Runnable done) {
        super("section");
        this.review = review;
        this.takingPart = takingPart;
        this.today = today;
        this.done = done;
        setClassName("s-card");
        getElement().setAttribute("aria-label", "Write it down with one tap");
        day = new DayField("tap-day", "On", today).latest(today);
        note.setId("tap-note");
        note.setClassName("input");
        note.getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "off");
        add(
                tag(
                        "div",
                        "",
                        text("h2", "", "Write it down with one tap"),
                        text("p", "soft", "A tap is a row below, with the day and who. Never " + child + "’s words.")),
                tag(
                        "div",
                        "s-two",
                        day.field(),
                        Labelled.field("tap-note", "Note, if it helps (WhatsApp, at school)", "", note)),
                row("You and " + child, SPOKE),
                row(child + "’s own words", SENT),
                row("An advocate", ADVOCATE),
                row("At the review", AT_IT),
                declined(child),
                around());
    }

    private HtmlContainer around() {
        return tag(
                "details",
                "s-more",
                text("summary", "", "Adjourned, answered, disagreed: the review itself"),
                text(
                        "p",
                        "soft",
                        "Each starts or stops a clock under Late and soon. A review is adjourned once; a second time gives no"
                                + " more days."),
                row("The review", THE_REVIEW),
                row("The decisions", DISAGREED));
    }

    private HtmlContainer row(String about, List<Logged> taps) {
        HtmlContainer buttons = tag("div", "btns");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", about);
        for (Logged tap : taps) {
            buttons.add(button("btn", tap.words(), () -> {
                takingPart.log(review, tap, day.day().orElse(today), note.getValue());
                done.run();
            }));
        }
        return tag("div", "stack-s", text("h3", "", about), buttons);
    }

    private HtmlContainer declined(String child) {
        Map<Channel, Tick> ways = new EnumMap<>(Channel.class);
        HtmlContainer ticks = tag("div", "s-two s-ways");
        for (Channel way : WAYS_OF_ASKING) {
            Tick tick = new Tick("Asked: " + way.wording(), "", false);
            ways.put(way, tick);
            ticks.add(tick.choice());
        }
        return tag(
                "details",
                "s-more",
                text("summary", "", child + " was asked and did not want to say"),
                ticks,
                tag("div", "btns", button("btn", "Write down that " + child + " declined", () -> {
                    Set<Channel> asked = EnumSet.noneOf(Channel.class);
                    ways.forEach((way, tick) -> {
                        if (tick.getValue()) {
                            asked.add(way);
                        }
                    });
                    takingPart.declined(review, asked, day.day().orElse(today));
                    done.run();
                })));
    }
}
