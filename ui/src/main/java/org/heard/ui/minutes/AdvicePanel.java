package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.accessibility.reading.Finding;
import org.heard.accessibility.reading.Finding.Kind;
import org.heard.accessibility.reading.PrivateFacts;
import org.heard.minutes.Section;
import org.heard.minutes.WritingHelp.Advice;
import org.heard.minutes.WritingHelp.Found;
import org.heard.minutes.WritingHelp.Leak;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.Scrolling;

/** Help with the words, beside them: how hard to read, how long, what to change. It stops nobody. */
final class AdvicePanel extends HtmlContainer {
    private static final int AIM = 9;
    private static final String AGE = "Reads like age";
    private static final int MOST_SHOWN = 8;

    /** What the writer does with a word. */
    interface Hands {
        void replace(Section section, Finding finding);

        void explain(Section section, Finding finding);
    }

    private Hands hands = new Hands() {
        @Override
        public void replace(Section section, Finding finding) {}

        @Override
        public void explain(Section section, Finding finding) {}
    };
    private final Set<String> kept = new HashSet<>();
    private final HtmlContainer content = tag("div", "stack");

    AdvicePanel() {
        super("div");
        HtmlContainer panel = tag("div", "s-stick s-advice", content);
        Scrolling.byKeyboard(panel, "group", "Help with the words");
        add(panel);
    }

    /** Who changes the words when the writer says so. */
    void handTo(Hands editor) {
        hands = editor;
    }

    void show(Advice advice) {
        content.removeAll();
        HtmlContainer card = card("s-card", "Help with the words");
        addLeaks(card, advice.leaks());
        card.add(age(advice), words(advice));
        List<Found> found = advice.found().stream()
                .filter(one -> !kept.contains(one.finding().words()))
                .toList();
        addWords(card, found, advice);
        addToDo(card, found, advice);
        card.add(text("p", "soft small", "This is advice. You can send it as it is."));
        content.add(card);
    }

    private static HtmlContainer age(Advice advice) {
        if (advice.age().isEmpty()) {
            return text("p", "soft", "Too short to say how it reads.");
        }
        int age = advice.age().getAsInt();
        String hint = age <= AIM
                ? "Fine."
                : "Aim for " + AIM + ", where the mark is. Shorter sentences and shorter words do it.";
        return meter(AGE, String.valueOf(age), Math.min(100, age * 5), hint);
    }

    private static HtmlContainer words(Advice advice) {
        String hint = advice.words() > advice.most()
                ? "Long for this age. Children say that letters are too long more often than too short."
                : "";
        int share = Math.min(100, advice.words() * 100 / Math.max(1, advice.most()));
        return meter("Words", advice.words() + " of " + advice.most(), share, hint);
    }

    private static HtmlContainer meter(String what, String value, int share, String hint) {
        HtmlContainer bar = tag("i", "w" + Math.round(share / 5f) * 5);
        HtmlContainer track = tag("div", "track", bar);
        if (what.equals(AGE)) {
            track.add(tag("u", "aim"));
        }
        track.getElement().setAttribute("aria-hidden", "true");
        HtmlContainer meter =
                tag("div", "s-meter", tag("div", "v", text("span", "", what), text("b", "", value)), track);
        if (!hint.isEmpty()) {
            meter.add(text("span", "soft small", hint));
        }
        return meter;
    }

    private void addWords(HtmlContainer card, List<Found> all, Advice advice) {
        List<Found> words = all.stream()
                .filter(one -> !one.finding().plainer().isEmpty()
                        || isWord(one.finding().kind()))
                .toList();
        if (words.isEmpty()) {
            return;
        }
        List<HtmlContainer> rows =
                words.stream().limit(MOST_SHOWN).map(one -> row(one, advice)).toList();
        HtmlContainer list = list("ul", "s-swap", rows);
        HtmlContainer part = tag("div", "", text("h3", "", "Words to change (" + words.size() + ")"), list);
        if (words.size() > MOST_SHOWN) {
            part.add(text("p", "soft small", "The next ones show when these are done."));
        }
        card.add(part);
    }

    private HtmlContainer row(Found found, Advice advice) {
        Finding finding = found.finding();
        String say = finding.plainer().isEmpty()
                ? hint(finding.kind())
                : "Say “" + String.join("” or “", finding.plainer()) + "”";
        HtmlContainer what = tag("div", "", text("q", "", finding.words()), text("small", "", say));
        HtmlContainer buttons = tag("div", "btns");
        String name = ": " + finding.words();
        if (!finding.plainer().isEmpty() && finding.kind() != Kind.VAGUE_TIME) {
            buttons.add(named(button("btn", "Replace", () -> hands.replace(found.section(), finding)), name));
        }
        if (!finding.explanation().isEmpty()) {
            buttons.add(named(button("btn", "Explain once", () -> hands.explain(found.section(), finding)), name));
        }
        buttons.add(named(
                button("btn", "Keep", () -> {
                    kept.add(finding.words());
                    show(advice);
                }),
                name));
        return tag("li", "", what, buttons);
    }

    private static HtmlContainer named(HtmlContainer button, String more) {
        button.add(text("span", "hidden-text", more));
        return button;
    }

    private static void addToDo(HtmlContainer card, List<Found> found, Advice advice) {
        List<HtmlContainer> lines = new ArrayList<>();
        for (Found one : found) {
            if (one.finding().kind() == Kind.LONG_SENTENCE) {
                int words = one.finding().words().split("\\s+").length;
                lines.add(line("late", "late", "A sentence of " + words + " words. Split it: “" + start(one) + "”"));
            } else if (one.finding().kind() == Kind.PASSIVE) {
                lines.add(line("late", "late", "Who did it? “" + one.finding().words() + "” names nobody."));
            }
        }
        if (advice.balance().mostlyHard()) {
            lines.add(line("late", "late", "Nearly all of it is hard news. What goes well?"));
        }
        if (advice.balance().onlyGood()) {
            lines.add(line("late", "late", "Nothing hard is in it. Children notice when it is left out."));
        }
        lines.add(
                advice.quotes()
                        ? line("done", "tick", "Their own words are in it")
                        : line("late", "late", "None of their own words are in it yet."));
        if (advice.balance().good() > 0) {
            lines.add(line("done", "tick", Numbers.of(advice.balance().good(), "sentence") + " about what is good"));
        }
        card.add(tag(
                "div",
                "",
                text("h3", "", "Have a look"),
                list("ul", "s-list", lines.stream().limit(12).toList())));
    }

    /** First of all: what is sent cannot be called back. */
    private static void addLeaks(HtmlContainer card, List<Leak> leaks) {
        if (!leaks.isEmpty()) {
            List<HtmlContainer> lines =
                    leaks.stream().map(leak -> line("late", "eye", leak(leak))).toList();
            card.add(tag("div", "", text("h3", "", "About other people?"), list("ul", "s-list", lines)));
        }
    }

    private static String leak(Leak leak) {
        PrivateFacts.Fact fact = leak.fact();
        String what = switch (fact.kind()) {
            case PHONE -> " looks like a telephone number.";
            case EMAIL -> " is an email address.";
            case ADDRESS -> " looks like an address.";
            case OTHER_CHILD -> " is the name of another child you work with.";
            case FULL_NAME -> " is somebody’s full name.";
        };
        return "“" + fact.words() + "”" + what + " Others may read this.";
    }

    private static String start(Found found) {
        String words = found.finding().words();
        return words.length() <= 40 ? words : words.substring(0, 40).strip() + "…";
    }

    private static boolean isWord(Kind kind) {
        return kind != Kind.LONG_SENTENCE && kind != Kind.PASSIVE;
    }

    private static String hint(Kind kind) {
        return switch (kind) {
            case BLAME -> "This puts the blame on the child. Say what happened.";
            case VAGUE_TIME -> "This is not a day. Give one.";
            case THIRD_PERSON -> "Say “you”.";
            case JARGON, SHORT_FORM -> "Children do not use this word.";
            case LONG_SENTENCE, PASSIVE -> "";
        };
    }
}
