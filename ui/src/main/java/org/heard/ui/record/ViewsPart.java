package org.heard.ui.record;

import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.review.CarerRelay;
import org.heard.review.Channel;
import org.heard.review.OwnWords;
import org.heard.review.WhatHappened.Briefing;
import org.heard.review.WhatHappened.Brought;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tick;
import org.jspecify.annotations.Nullable;

/** "How did her views get to the review?" */
final class ViewsPart extends HtmlContainer {
    private static final List<Channel> OTHER_WAYS = List.of(
            Channel.PAPER,
            Channel.LETTER,
            Channel.DRAWING,
            Channel.TEXT,
            Channel.PHONE_CALL,
            Channel.VOICE_NOTE,
            Channel.VIDEO_MESSAGE,
            Channel.OTHER);

    private final Brought known;
    private final Tick spoke;
    private final Tick symbols;
    private final Tick answers;
    private final Tick other;
    private final Tick message;
    private final Map<Channel, Tick> ways = new EnumMap<>(Channel.class);
    private final HtmlContainer wayRow = tag("div", "s-two s-ways");

    ViewsPart(Known about, StaffDates dates, Runnable changed) {
        super("fieldset");
        known = about.what().brought();
        String child = about.child();
        boolean sent = known.ownWordsBy().contains(Channel.PORTAL_FORM);
        boolean brought = known.ownWords() == OwnWords.BROUGHT;
        Set<Channel> others = others(known.ownWordsBy());
        spoke = new Tick(child + " spoke", "", about.what().there().spoke());
        symbols = new Tick(
                child + " used symbols, signs or a device",
                "",
                about.what().there().usedSymbols());
        answers = new Tick(child + "’s answers in Heard were used", whenSent(about, dates), sent && brought);
        other = new Tick(
                "Something else of " + child + "’s was used",
                "A letter, a drawing, a message, a recording",
                brought && !others.isEmpty());
        message = new Tick(
                (about.carer().isEmpty() ? "A carer" : about.carer()) + " passed on " + child + "’s own message",
                known.carerRelay() == CarerRelay.CHILDS_OWN_MESSAGE ? "It is saved in Heard" : "None is saved in Heard",
                known.carerRelay() == CarerRelay.CHILDS_OWN_MESSAGE);
        answers.show(sent);
        for (Channel way : OTHER_WAYS) {
            Tick tick = new Tick(capital(way.wording()), "", others.contains(way));
            ways.put(way, tick);
            wayRow.add(tick.choice());
            tick.addValueChangeListener(_ -> changed.run());
        }
        wayRow.setVisible(other.getValue());
        other.addValueChangeListener(event -> wayRow.setVisible(event.getValue()));
        HtmlContainer ticks = tag("div", "s-two");
        for (Tick tick : List.of(spoke, symbols, answers, other, message)) {
            tick.addValueChangeListener(_ -> changed.run());
            ticks.add(tick.choice());
        }
        add(tag("legend", "", text("h2", "", "How did " + child + "’s views get to the review?")), ticks, wayRow);
    }

    /** Only somebody who is there can speak or use symbols there. */
    void show(boolean there) {
        spoke.show(there);
        symbols.show(there);
    }

    boolean spoke() {
        return spoke.getValue();
    }

    boolean usedSymbols() {
        return symbols.getValue();
    }

    Brought brought(@Nullable Briefing briefing) {
        boolean used = answers.getValue() || other.getValue();
        return new Brought(
                used ? OwnWords.BROUGHT : unused(), used ? usedWays() : known.ownWordsBy(), briefing, relay());
    }

    /** What was there and was not used is still there. */
    private OwnWords unused() {
        return switch (known.ownWords()) {
            case NONE -> OwnWords.NONE;
            case FROM_EARLIER -> OwnWords.FROM_EARLIER;
            case SENT_NOT_BROUGHT, BROUGHT -> OwnWords.SENT_NOT_BROUGHT;
        };
    }

    private Set<Channel> usedWays() {
        Set<Channel> used = EnumSet.noneOf(Channel.class);
        if (answers.getValue()) {
            used.add(Channel.PORTAL_FORM);
        }
        if (other.getValue()) {
            ways.forEach((way, tick) -> {
                if (tick.getValue()) {
                    used.add(way);
                }
            });
        }
        return used;
    }

    private CarerRelay relay() {
        if (message.getValue()) {
            return CarerRelay.CHILDS_OWN_MESSAGE;
        }
        return known.carerRelay() == CarerRelay.CARER_OPINION ? CarerRelay.CARER_OPINION : CarerRelay.NONE;
    }

    private static Set<Channel> others(Set<Channel> all) {
        Set<Channel> others = EnumSet.noneOf(Channel.class);
        OTHER_WAYS.stream().filter(all::contains).forEach(others::add);
        return others;
    }

    private static String whenSent(Known about, StaffDates dates) {
        return about.sentOn() == null
                ? ""
                : Numbers.of(about.answers(), "answer") + ", sent on " + dates.shortDay(about.sentOn());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
