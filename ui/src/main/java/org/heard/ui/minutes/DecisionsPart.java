package org.heard.ui.minutes;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.tagged;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.minutes.Answered;
import org.heard.minutes.Decision;
import org.heard.minutes.DecisionEntry;
import org.heard.minutes.Decisions;
import org.heard.minutes.Wish;
import org.heard.ui.staff.DayField;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.OneOf;
import org.heard.ui.staff.Pick;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;
import org.jspecify.annotations.Nullable;

/** The decisions of a review as rows, and a form to write one down: for which wish, what, who, by when, or why not. */
final class DecisionsPart extends HtmlContainer {
    private final Desk desk;
    private final Page page;
    private Runnable changed = () -> {};
    private final HtmlContainer rows = tag("div", "stack-s");
    private final HtmlContainer form = tag("div", "");

    DecisionsPart(Desk desk, Page page) {
        super("section");
        this.desk = desk;
        this.page = page;
        setClassName("s-decisions");
        getElement().setAttribute("aria-label", "Decisions");
        add(rows, form);
        show();
    }

    void whenChanged(Runnable whatToDo) {
        changed = whatToDo;
    }

    /** Begins a decision on this wish. */
    void begin(@Nullable Wish wish) {
        edit(null, wish);
    }

    void show() {
        rows.removeAll();
        form.removeAll();
        List<HtmlContainer> items =
                desk.decisions().of(page.id()).stream().map(this::row).toList();
        if (!items.isEmpty()) {
            rows.add(list("ol", "s-rows", items));
        }
        form.add(tag("div", "btns", button("btn", "Add a decision", () -> edit(null, null))));
    }

    private HtmlContainer row(Decision decision) {
        HtmlContainer item =
                tag("li", "s-decision", tag("div", "v", text("b", "", decision.title()), answer(decision.answer())));
        Wish wish = decision.wish();
        if (wish != null) {
            item.add(text("p", "said", wish.words()));
        }
        item.add(text("p", "", decision.what()));
        String reason = decision.reason();
        if (reason != null) {
            item.add(text("p", "", "Because: " + reason));
        }
        if (decision.answer() != Answered.NO) {
            item.add(text("p", "soft", whoAndWhen(decision)));
        }
        HtmlContainer change = button("btn", "Change", () -> edit(decision, decision.wish()));
        change.add(text("span", "hidden-text", ": " + decision.title()));
        HtmlContainer remove = button("btn", "Take off", () -> remove(decision));
        remove.add(text("span", "hidden-text", ": " + decision.title()));
        item.add(tag("div", "btns", change, remove));
        return item;
    }

    private static HtmlContainer answer(Answered answer) {
        return switch (answer) {
            case YES -> tagged("done", "tick", answer.wording());
            case PARTLY -> tagged("", "tick", answer.wording());
            case NO -> tagged("", "none", answer.wording());
        };
    }

    private String whoAndWhen(Decision decision) {
        String who = decision.who() == null ? "Nobody named yet" : decision.who();
        return decision.byWhen() == null
                ? who + ", no day yet"
                : who + ", by " + desk.dates().day(decision.byWhen());
    }

    private void remove(Decision decision) {
        desk.decisions().remove(page.id(), decision);
        show();
        changed.run();
    }

    private void edit(@Nullable Decision before, @Nullable Wish wish) {
        form.removeAll();
        Map<String, Wish> wishes = new LinkedHashMap<>();
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", "Nothing they asked for");
        List<Wish> all = new ArrayList<>(desk.wishes().of(page.id()));
        if (wish != null && all.stream().noneMatch(one -> one.key().equals(wish.key()))) {
            all.add(wish);
        }
        all.forEach(one -> {
            wishes.put(one.key(), one);
            choices.put(one.key(), one.words());
        });
        Pick answers = new Pick("d-wish", "Which wish does it answer?", choices, wish == null ? "" : wish.key());
        Input title = input("d-title", 100, before == null ? "" : before.title());
        OneOf<Answered> answer =
                new OneOf<>("What is the answer?", "d-answer", before == null ? Answered.YES : before.answer());
        for (Answered each : Answered.values()) {
            answer.option(each, each.wording());
        }
        TextBox what = new TextBox("d-what", "What was decided, in words to " + page.name(), 2, Decisions.LONGEST);
        what.setValue(before == null ? "" : before.what());
        TextBox reason = new TextBox("d-reason", "Why not, or why only partly", 2, Decisions.LONGEST);
        reason.setValue(before == null || before.reason() == null ? "" : before.reason());
        Input who = input("d-who", 200, before == null || before.who() == null ? "" : before.who());
        DayField by = new DayField("d-by", "By when?", before == null ? null : before.byWhen());
        reason.field().setVisible(answer.value() != Answered.YES);
        answer.whenChosen(chosen -> reason.field().setVisible(chosen != Answered.YES));
        form.add(tag(
                "div",
                "s-card",
                answers.field(),
                Labelled.field("d-title", "A name for it, in two or three words", "Such as: Seeing Theo", title),
                answer,
                what.field(),
                reason.field(),
                tag("div", "s-two", Labelled.field("d-who", "Who does it?", "", who), by.field()),
                tag(
                        "div",
                        "btns",
                        button(
                                "btn main",
                                "Keep this decision",
                                () -> keep(
                                        before,
                                        new DecisionEntry(
                                                title.getValue(),
                                                wishes.get(answers.getValue()),
                                                answer.value(),
                                                what.getValue(),
                                                answer.value() == Answered.YES ? null : reason.getValue(),
                                                who.getValue(),
                                                by.day().orElse(null)))),
                        button("btn", "Leave it as it was", this::show))));
        answers.getElement().callJsFunction("focus");
    }

    private void keep(@Nullable Decision before, DecisionEntry entry) {
        try {
            desk.decisions().keep(page.id(), before, entry);
            show();
            changed.run();
            StaffLayout.say("“" + entry.title().strip() + "” is kept.");
        } catch (PortalException e) {
            StaffLayout.sayNot(refused(e.code()));
        }
    }

    private static String refused(ErrorCode code) {
        if (code == ErrorCode.REASON_NEEDED) {
            return "Say why not, in words to the child. A no without a reason is not kept.";
        }
        return code == ErrorCode.CHANGED_MEANWHILE
                ? "Somebody changed this decision meanwhile. Look at it again."
                : "A decision needs a name and says what was decided.";
    }

    private static Input input(String id, int most, String value) {
        Input input = new Input(ValueChangeMode.ON_CHANGE);
        input.setId(id);
        input.setClassName("input");
        input.setValue(value);
        input.getElement().setAttribute("maxlength", String.valueOf(most)).setAttribute("autocomplete", "off");
        return input;
    }
}
