package org.heard.ui.talk;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.media.MediaKind;
import org.heard.message.AskedFor;
import org.heard.message.Message;
import org.heard.message.Messages;
import org.heard.message.Way;
import org.heard.message.Written;
import org.heard.review.Reviews;
import org.heard.ui.media.MediaPage;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.TextBox;
import org.heard.ui.words.ChildHead;

/** The thread with one child: read, answer what was asked for, write. Opening it is what the child sees as "read". */
@Prototype
@Route("child/:child([0-9]{1,18})/messages")
@For(Role.IRO)
public class MessagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final Reviews reviews;
    private final Messages messages;
    private final Media media;
    private final ChildHead head;
    private final StaffDates dates;
    private String title = "Heard";

    MessagesView(People people, Reviews reviews, Messages messages, Media media, ChildHead head, StaffDates dates) {
        this.people = people;
        this.reviews = reviews;
        this.messages = messages;
        this.media = media;
        this.head = head;
        this.dates = dates;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ChildId id = new ChildId(event.getRouteParameters().getLong("child").orElseThrow());
        Child child = people.child(id);
        title = child.person().shortName() + ": messages – Heard";
        show(child);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Child child) {
        List<Message> thread = messages.open(child.id());
        removeAll();
        add(head.of(child, reviews.next(child.id()), ChildHead.Page.MESSAGES));
        HtmlContainer main = tag("div", "", thread(child, thread), writing(child));
        HtmlContainer side = tag("div", "");
        thread.stream()
                .filter(message -> message.asked() != null && message.asked().isOpen())
                .forEach(message -> side.add(asked(child, message, message.asked())));
        side.add(tag(
                "p",
                "soft small",
                icon("eye"),
                words(" Only " + child.person().shortName()
                        + " and you read this, and whoever covers for you. It is part of the record.")));
        add(tag("div", "s-cols", main, side));
    }

    private HtmlContainer thread(Child child, List<Message> thread) {
        HtmlContainer list = tag("div", "thread");
        if (thread.isEmpty()) {
            list.add(text(
                    "p", "day", "Nothing yet. " + child.person().shortName() + " can write any time, and so can you."));
        }
        LocalDate day = LocalDate.MIN;
        for (Message message : thread) {
            LocalDate on = org.heard.base.London.at(message.sentAt()).toLocalDate();
            if (!on.equals(day)) {
                list.add(text("h3", "day", dates.day(on)));
                day = on;
            }
            addMessage(list, child, message);
        }
        return card("s-card", "Messages with " + child.person().shortName(), list);
    }

    private void addMessage(HtmlContainer list, Child child, Message message) {
        HtmlContainer bubble = tag("div", message.fromChild() ? "said" : "told");
        bubble.add(text("span", "over", over(child, message)));
        if (message.asked() != null) {
            bubble.add(text("p", "asked", "Asked " + message.asked().what().wording() + "."));
        }
        if (!message.words().isEmpty()) {
            bubble.add(ownWords(message.words()));
        }
        MediaId with = message.media();
        if (with != null) {
            bubble.add(shown(child, with));
        }
        list.add(bubble);
        if (!message.fromChild()) {
            list.add(text(
                    "p",
                    "read told-mark",
                    message.readAt() == null
                            ? "Sent. Not read yet."
                            : child.person().shortName() + " saw this " + dates.moment(message.readAt())));
        }
    }

    private HtmlContainer shown(Child child, MediaId with) {
        boolean picture =
                media.kind(child.id(), with).filter(MediaKind::isPicture).isPresent();
        HtmlContainer element = tag(picture ? "img" : "audio", picture ? "sent-photo" : "");
        element.getElement().setAttribute("src", MediaPage.address(child.id(), with));
        if (picture) {
            element.getElement()
                    .setAttribute("alt", "Picture from " + child.person().shortName());
        } else {
            element.getElement().setAttribute("controls", true).setAttribute("preload", "none");
        }
        return element;
    }

    private String over(Child child, Message message) {
        String who = message.fromChild() ? child.person().shortName() : name(message.author());
        return who + ", " + dates.moment(message.sentAt()) + way(message.way());
    }

    private String name(PersonId author) {
        return people.person(author).shortName();
    }

    private static String way(Way way) {
        return switch (way) {
            case PORTAL -> "";
            case SMS -> ", by text";
            case WHATSAPP -> ", by WhatsApp";
        };
    }

    private HtmlContainer asked(Child child, Message message, AskedFor asked) {
        String name = child.person().shortName();
        TextBox answer = new TextBox("answer-" + asked.message(), "Your answer to " + name, 3, Message.LONGEST);
        String owed = asked.isLate(dates.today())
                ? "This is late: an answer was owed by " + dates.day(asked.owedBy()) + ". " + name + " is told so."
                : name + " was told: an answer by " + dates.day(asked.owedBy()) + ".";
        return card(
                asked.isLate(dates.today()) ? "s-card late" : "s-card",
                name + " asked " + asked.what().wording(),
                text("p", "", owed),
                text("p", "soft", "A no needs its reason, in words for " + name + "."),
                answer.field(),
                tag("div", "btns", button("btn main", "Send the answer", () -> {
                    if (answer.getValue().isBlank()) {
                        StaffLayout.say("Write the answer first.");
                        return;
                    }
                    messages.answer(child.id(), message.id(), answer.getValue());
                    show(child);
                    StaffLayout.say("Answered. " + name + " sees it on their page.");
                })));
    }

    private HtmlContainer writing(Child child) {
        String name = child.person().shortName();
        TextBox box = new TextBox("write", "Write to " + name, 4, Message.LONGEST);
        String[] key = {UUID.randomUUID().toString()};
        return card("s-card", "Write", box.field(), tag("div", "btns", button("btn main", "Send to " + name, () -> {
            if (box.getValue().isBlank()) {
                StaffLayout.say("Write something first.");
                return;
            }
            messages.send(child.id(), Written.words(key[0], box.getValue()));
            show(child);
            StaffLayout.say("Sent. " + name + " sees it on their page.");
        })));
    }
}
