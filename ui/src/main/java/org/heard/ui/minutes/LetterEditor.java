package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.heard.accessibility.reading.Finding;
import org.heard.base.London;
import org.heard.minutes.Draft;
import org.heard.minutes.Kept;
import org.heard.minutes.Section;
import org.heard.minutes.Version;
import org.heard.ui.staff.TypedBox;

/** The parts of a letter, each in a box, saved while they are typed. */
final class LetterEditor extends HtmlContainer implements AdvicePanel.Hands {
    private final Desk desk;
    private final Page page;
    private Consumer<Draft> changed = _ -> {};
    private final Map<Section, TypedBox> boxes = new EnumMap<>(Section.class);
    private final HtmlContainer saved = text("span", "state", "");
    private final HtmlContainer clash = tag("div", "");
    private final String browser = UUID.randomUUID().toString();
    private Section last = Section.TOOK_PART;
    private Draft draft;
    private int number;

    LetterEditor(Desk desk, Page page, HtmlContainer decisions) {
        super("div");
        this.desk = desk;
        this.page = page;
        Version newest = desk.drafts().newest(page.id());
        draft = newest.draft();
        number = newest.number();
        setClassName("stack");
        saved.getElement().setAttribute("role", "status");
        if (number > 0) {
            saved.setText("Saved " + desk.dates().moment(newest.savedAt()));
        }
        HtmlContainer paper = tag("div", "s-paper s-letter");
        for (Section section : Section.values()) {
            paper.add(box(section));
            if (section == Section.DECIDED) {
                paper.add(decisions);
            }
        }
        add(tag("div", "s-tools", saved), clash, paper);
    }

    void whenChanged(Consumer<Draft> whatToDo) {
        changed = whatToDo;
    }

    Draft draft() {
        return draft;
    }

    /** Keeps what something else on the page changed, for example the rows with pictures. */
    void keep(Draft other) {
        draft = other;
        save();
    }

    /** Puts a line at the end of a part. */
    void append(Section section, String words) {
        String before = draft.words(section);
        put(section, before.isBlank() ? words : before.stripTrailing() + "\n" + words);
    }

    /** Puts a line at the end of the part that was worked on last. */
    void append(String words) {
        append(last, words);
    }

    @Override
    public void replace(Section section, Finding finding) {
        String words = draft.words(section);
        if (words.startsWith(finding.words(), finding.from())) {
            String plainer = finding.plainer().getFirst();
            boolean large = Character.isUpperCase(finding.words().charAt(0)) && isSentenceStart(words, finding.from());
            put(
                    section,
                    words.substring(0, finding.from())
                            + (large ? Character.toUpperCase(plainer.charAt(0)) + plainer.substring(1) : plainer)
                            + words.substring(finding.to()));
        }
    }

    @Override
    public void explain(Section section, Finding finding) {
        String words = draft.words(section);
        int end = words.indexOf('.', finding.to());
        int place = end < 0 ? words.length() : end + 1;
        put(section, words.substring(0, place) + " " + finding.explanation() + words.substring(place));
    }

    private static boolean isSentenceStart(String words, int from) {
        String before = words.substring(0, from).stripTrailing();
        return before.isEmpty()
                || ".!?\n".indexOf(before.charAt(before.length() - 1)) >= 0
                || before.length() < from - 1;
    }

    private HtmlContainer box(Section section) {
        TypedBox box = new TypedBox(
                "part-" + section.name().toLowerCase(Locale.ROOT),
                section.heading(),
                hint(section),
                section == Section.TOOK_PART || section == Section.TOLD ? 5 : 3,
                Draft.LONGEST);
        box.setValue(draft.words(section));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                last = section;
                draft = draft.with(section, event.getValue());
                save();
            }
        });
        boxes.put(section, box);
        return box.field();
    }

    private static String hint(Section section) {
        return switch (section) {
            case TOOK_PART -> "Begin with something you learned about them. A new line for each thing.";
            case TOLD -> "A line between “ and ” is shown as their own words.";
            case DECIDED -> "A sentence before the list, if it needs one. The decisions stand below.";
            case HOW_YOU_WERE -> "For babies and children who do not speak: what they did, looked at, laughed at.";
            case GOING_WELL, HARD, NOT_DONE, NEXT -> "";
        };
    }

    private void put(Section section, String words) {
        draft = draft.with(section, words);
        TypedBox box = boxes.get(section);
        if (box != null) {
            box.setValue(words);
        }
        save();
    }

    private void save() {
        switch (desk.drafts().save(page.id(), browser, number, draft)) {
            case Kept.Saved(int now, var at) -> {
                number = now;
                saved.setClassName("state done");
                saved.setText("Saved at " + desk.dates().time(London.at(at).toLocalTime()));
                clash.removeAll();
            }
            case Kept.Apart(Version newest) -> clashed(newest);
        }
        changed.accept(draft);
    }

    /** Both are kept; the writer says which goes on. */
    private void clashed(Version newest) {
        saved.setClassName("state late");
        saved.setText("Kept, apart from another one");
        clash.removeAll();
        HtmlContainer card = card(
                "s-card",
                "This was written in another browser too",
                text(
                        "p",
                        "",
                        newest.writer().fullName() + " saved it there "
                                + desk.dates().moment(newest.savedAt()) + ". Both are kept. Which one goes on?"));
        List<HtmlContainer> differing = Arrays.stream(Section.values())
                .filter(section -> !newest.draft().words(section).equals(draft.words(section)))
                .map(section -> tag(
                        "li",
                        "",
                        text("b", "", section.heading() + ", there:"),
                        ownWords(
                                newest.draft().words(section).isEmpty()
                                        ? "(nothing)"
                                        : newest.draft().words(section))))
                .toList();
        card.add(
                list("ul", "s-list", differing),
                tag(
                        "div",
                        "btns",
                        button("btn main", "Go on with mine", () -> {
                            number = newest.number();
                            save();
                        }),
                        button("btn", "Take the other one", () -> take(newest))));
        clash.add(card);
    }

    /** Goes on from an earlier version, or from another browser's. */
    void take(Version version) {
        draft = version.draft();
        number = desk.drafts().newest(page.id()).number();
        boxes.forEach((section, box) -> box.setValue(draft.words(section)));
        save();
    }
}
