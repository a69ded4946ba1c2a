package org.heard.ui.record;

import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.review.Channel;
import org.heard.review.WhatHappened.Beforehand;
import org.heard.review.WhatHappened.SpokenTo;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.Tick;
import org.jspecify.annotations.Nullable;

/** "Did you speak with her before?", and what else councils count. */
final class BeforePart extends HtmlContainer {
    private static final List<Channel> WAYS_OF_ASKING = List.of(
            Channel.PORTAL_FORM,
            Channel.PAPER,
            Channel.TEXT,
            Channel.PHONE_CALL,
            Channel.VIDEO_CALL,
            Channel.IN_PERSON);

    /** How the IRO spoke with the child; {@code NOT} when they did not. */
    private enum How {
        NOT,
        IN_PERSON,
        PHONE,
        VIDEO,
        OTHER
    }

    private final OneOf<How> how;
    private final DayField when;
    private final Tick alone;
    private final Tick offered;
    private final Tick wanted;
    private final Tick declined;
    private final Map<Channel, Tick> ways = new EnumMap<>(Channel.class);
    private final LocalDate today;

    BeforePart(Known about, Runnable changed) {
        super("div");
        setClassName("s-form");
        today = about.today();
        Beforehand known = about.what().before();
        SpokenTo spoken = known.spokenTo();
        when = new DayField("spoken-on", "When", spoken == null ? null : spoken.on()).latest(today);
        alone = new Tick(about.child() + " was alone with you", "", spoken != null && spoken.alone());
        HtmlContainer details = tag("div", "s-two s-ways", when.field(), alone.choice());
        how = new OneOf<>("Did you speak with " + about.child() + " before?", "spoken", of(spoken))
                .option(How.IN_PERSON, "In person")
                .option(How.PHONE, "By phone")
                .option(How.VIDEO, "By video")
                .option(How.OTHER, "Another way")
                .option(How.NOT, "No")
                .with(details);
        details.setVisible(how.value() != How.NOT);
        how.whenChosen(chosen -> {
            details.setVisible(chosen != How.NOT);
            changed.run();
        });
        offered = new Tick("An advocate was offered", "", known.advocateOffered());
        wanted = new Tick(about.child() + " wants an advocate", "", known.advocateWanted());
        declined = new Tick(about.child() + " was asked and did not want to say", "", known.declined());
        add(how, more(known, changed));
        when.addValueChangeListener(_ -> changed.run());
        alone.addValueChangeListener(_ -> changed.run());
    }

    private HtmlContainer more(Beforehand known, Runnable changed) {
        HtmlContainer ticks = tag("div", "s-two");
        HtmlContainer asked = tag("div", "s-two s-ways");
        for (Channel way : WAYS_OF_ASKING) {
            Tick tick =
                    new Tick("Asked: " + way.wording(), "", known.waysOffered().contains(way));
            tick.addValueChangeListener(_ -> changed.run());
            ways.put(way, tick);
            asked.add(tick.choice());
        }
        for (Tick tick : List.of(offered, wanted, declined)) {
            tick.addValueChangeListener(_ -> changed.run());
            ticks.add(tick.choice());
        }
        asked.setVisible(declined.getValue());
        declined.addValueChangeListener(event -> asked.setVisible(event.getValue()));
        HtmlContainer more = tag("details", "s-more", text("summary", "", "An advocate, and asking"), ticks, asked);
        if (known.declined() || known.advocateWanted()) {
            more.getElement().setAttribute("open", true);
        }
        return more;
    }

    Beforehand read() {
        return new Beforehand(spokenTo(), offered.getValue(), wanted.getValue(), declined.getValue(), asked());
    }

    /** Without a day it counts as of the day it is recorded. */
    private @Nullable SpokenTo spokenTo() {
        Channel channel = switch (how.value()) {
            case NOT -> null;
            case IN_PERSON -> Channel.IN_PERSON;
            case PHONE -> Channel.PHONE_CALL;
            case VIDEO -> Channel.VIDEO_CALL;
            case OTHER -> Channel.OTHER;
        };
        return channel == null ? null : new SpokenTo(when.day().orElse(today), channel, alone.getValue());
    }

    private Set<Channel> asked() {
        Set<Channel> asked = EnumSet.noneOf(Channel.class);
        ways.forEach((way, tick) -> {
            if (tick.getValue()) {
                asked.add(way);
            }
        });
        return asked;
    }

    private static How of(@Nullable SpokenTo spoken) {
        if (spoken == null) {
            return How.NOT;
        }
        return switch (spoken.how()) {
            case IN_PERSON -> How.IN_PERSON;
            case PHONE_CALL -> How.PHONE;
            case VIDEO_CALL -> How.VIDEO;
            case PORTAL_FORM, PAPER, LETTER, DRAWING, TEXT, VOICE_NOTE, VIDEO_MESSAGE, OTHER -> How.OTHER;
        };
    }
}
