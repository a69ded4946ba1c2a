package org.heard.ui.words;

import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.consultation.Given;
import org.heard.consultation.Sent;
import org.heard.form.Audience;
import org.heard.form.MyWayChoice;
import org.heard.form.MyWayChoice.Presence;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.ui.staff.Markup;
import org.heard.ui.staff.StaffDates;

/** The review as the child wants it: how they take part, what is talked about in which order, who is in the room for it. */
@Singleton
class RunningOrder {
    private final Bubbles bubbles;
    private final StaffDates dates;

    RunningOrder(Bubbles bubbles, StaffDates dates) {
        this.bubbles = bubbles;
        this.dates = dates;
    }

    /** Empty when the child said nothing about it, or not to this reader. */
    Optional<HtmlContainer> of(String child, Sent sent) {
        for (Given given : sent.given()) {
            Optional<MyWayChoice> choice = given.answer().myWay();
            Question question = sent.form().question(given.question()).orElseThrow();
            if (choice.isPresent()) {
                HtmlContainer card = card(child, choice.get(), part(question), place(given));
                card.setClassName("not-for-table", given.audience() != Audience.EVERYONE);
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    private static Part.MyWay part(Question question) {
        return question.parts().stream()
                .flatMap(part -> part instanceof Part.MyWay way ? Stream.of(way) : null)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> place(Given given) {
        return given.answer().words("place");
    }

    private HtmlContainer card(String child, MyWayChoice choice, Part.MyWay part, Optional<String> place) {
        HtmlContainer card = Markup.card("s-card", "The review, " + child + "’s way");
        String how = choice.how();
        card.add(text("p", "soft", child + " chose this." + (how == null ? "" : " " + word(part.how(), how) + ".")));
        List<HtmlContainer> topics = choice.topics().stream()
                .map(topic -> topic(child, choice, topic, part))
                .toList();
        if (!topics.isEmpty()) {
            card.add(list("ol", "s-order", topics));
        }
        List<HtmlContainer> facts = facts(child, choice, part, place);
        if (!facts.isEmpty()) {
            card.add(list("ul", "s-list", facts));
        }
        return card;
    }

    private HtmlContainer topic(String child, MyWayChoice choice, MyWayChoice.Topic topic, Part.MyWay part) {
        HtmlContainer about = tag("div", "", text("b", "", word(part.topics(), topic.topic())));
        if (!topic.who().isEmpty()) {
            about.add(words(sentence(names(topic.who(), child)) + "."));
            List<String> outside = choice.people().entrySet().stream()
                    .filter(person ->
                            person.getValue() != Presence.NO && !topic.who().contains(person.getKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!outside.isEmpty()) {
                about.add(text(
                        "span",
                        "soft",
                        " " + sentence(names(outside, child))
                                + (outside.size() == 1 && !isReader(outside.getFirst())
                                        ? " waits outside."
                                        : " wait outside.")));
            }
        }
        return tag("li", "", about);
    }

    private List<HtmlContainer> facts(String child, MyWayChoice choice, Part.MyWay part, Optional<String> place) {
        List<HtmlContainer> facts = new ArrayList<>();
        for (Presence presence : Presence.values()) {
            List<String> people = choice.people().entrySet().stream()
                    .filter(person ->
                            person.getValue() == presence && !person.getKey().equals("me"))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!people.isEmpty()) {
                facts.add(line(
                        "",
                        presence == Presence.NO ? "none" : "everyone",
                        presence.wording() + ": " + sentence(names(people, child))));
            }
        }
        if (choice.ask() != null) {
            facts.add(line("", "add", "Ask to come: " + choice.ask()));
        }
        place.ifPresent(words -> facts.add(line("", "home", "Where and when: " + words)));
        for (String extra : choice.extras()) {
            facts.add(line("", extra.equals("break") ? "pause" : "tick", word(part.extras(), extra)));
        }
        return facts;
    }

    private List<String> names(List<String> people, String child) {
        return people.stream().map(person -> name(person, child)).toList();
    }

    private String name(String person, String child) {
        if (isReader(person)) {
            return "you";
        }
        return switch (person) {
            case "me" -> child;
            case "asked" -> "whoever " + child + " asked for";
            default -> bubbles.name(person);
        };
    }

    private static boolean isReader(String person) {
        return person.equals(Caller.someone().person().toString());
    }

    private String sentence(List<String> names) {
        String said = dates.list(names);
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    private static String word(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::word)
                .findFirst()
                .orElse(value);
    }
}
