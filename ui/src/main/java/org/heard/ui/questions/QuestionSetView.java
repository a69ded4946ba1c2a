package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.questions.QuestionSet;
import org.heard.questions.Saved;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffLayout;

/** Where a set is written: the questions, the one at hand, and beside it how children see it and what could be better. */
@Prototype
@Route("questions/:set([a-z0-9-]{1,36})")
@PageTitle("A question set – Heard")
@For({Role.ADMINISTRATOR, Role.MANAGER})
public class QuestionSetView extends Div implements BeforeEnterObserver {
    private static final String HEADING = "set-heading";

    private final Workbench bench;
    private final HtmlContainer saved = text("span", "state", "");
    private final HtmlContainer question = tag("div", "stack");

    QuestionSetView(Workbench bench) {
        this.bench = bench;
        setClassName("view");
        saved.getElement().setAttribute("role", "status");
        addAttachListener(_ -> nameMain(getElement().getParent()));
    }

    /** The preview is a page in this page, with a main part of its own: each is named by its heading. */
    private void nameMain(Element main) {
        main.setAttribute("aria-labelledby", HEADING);
        addDetachListener(_ -> main.removeAttribute("aria-labelledby"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QuestionSet set =
                bench.sets().open(event.getRouteParameters().get("set").orElseThrow());
        removeAll();
        write(new Editing(bench.sets(), set));
    }

    private void write(Editing editing) {
        QuestionSet set = editing.set();
        HtmlContainer heading = heading(set.newest().set().title());
        heading.setId(HEADING);
        PreviewCard preview = new PreviewCard(set.slug(), bench.languages());
        ClashCard clash = new ClashCard(bench.people(), bench.dates());
        PublishCard publish = bench.publish();
        HtmlContainer list = tag("div", "");
        Beside beside = new Beside(editing, bench, preview);
        QuestionList questions = new QuestionList(editing, key -> open(editing, key, beside));
        beside.goBy(questions::choose, () -> reopen(editing, questions, beside));
        list.add(questions);
        editing.whenSaved(now -> {
            told(now);
            questions.show();
            beside.show(questions.chosen());
            publish.show(set.slug());
            clash.show(editing, now, () -> reopen(editing, questions, beside));
        });
        add(
                link("/staff/questions", "s-back", "Questions"),
                heading,
                text("p", "soft", "For: " + Places.of(set.like()) + "."),
                tag(
                        "div",
                        "s-tools",
                        saved,
                        button(
                                "btn",
                                "Take back the last change",
                                () -> editing.undo()
                                        .ifPresentOrElse(
                                                what -> {
                                                    StaffLayout.say("Taken back: " + what);
                                                    reopen(editing, questions, beside);
                                                },
                                                () -> StaffLayout.say(
                                                        "There is nothing of yours to take back on this page.")))),
                clash,
                tag(
                        "div",
                        "s-cols wide-side",
                        tag(
                                "div",
                                "stack",
                                new SetHead(editing),
                                list,
                                question,
                                beside.languages(),
                                beside.versions(),
                                publish),
                        tag("div", "s-while-writing stack", preview, beside.advice())));
        publish.show(set.slug());
        open(editing, questions.chosen(), beside);
    }

    private void open(Editing editing, String key, Beside beside) {
        question.removeAll();
        if (!key.isEmpty()) {
            question.add(new QuestionCard(editing, bench.pack(), key));
        }
        beside.show(key);
    }

    /** Shows everything anew: what is on the page is not what is saved any more. */
    private void reopen(Editing editing, QuestionList questions, Beside beside) {
        questions.show();
        open(editing, questions.chosen(), beside);
    }

    private void told(Saved now) {
        saved.setClassName("state done");
        saved.setText("Saved at " + bench.dates().time(London.at(now.at()).toLocalTime()));
    }
}
