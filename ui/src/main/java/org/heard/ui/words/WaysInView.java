package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.consultation.Offers;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.Supporter;
import org.heard.invitation.Invitations;
import org.heard.invitation.IssuedLink;
import org.heard.invitation.WayIn;
import org.heard.review.Reviews;
import org.heard.ui.staff.For;
import org.heard.ui.staff.Labelled;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;

/** Offering the form: a link by text or a printed card for a child and those who help them, and taking both back. */
@Prototype
@Route("child/:child([0-9]{1,18})/ways-in")
@For({Role.IRO, Role.MANAGER, Role.ADMINISTRATOR})
public class WaysInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final People people;
    private final Reviews reviews;
    private final Offers offers;
    private final Invitations invitations;
    private final RemindersPart reminders;
    private final ChildHead head;
    private final ProposedLikes likes;
    private final OnPaperCard paper;
    private final StaffDates dates;
    private final WishesPart wishes;
    private final HelpersPart helpers;
    private String title = "Heard";
    private ChildId id = new ChildId(0);

    WaysInView(
            People people,
            Reviews reviews,
            Offers offers,
            Invitations invitations,
            RemindersPart reminders,
            ChildHead head,
            ProposedLikes likes,
            OnPaperCard paper,
            StaffDates dates,
            WishesPart wishes,
            HelpersPart helpers) {
        this.people = people;
        this.reviews = reviews;
        this.offers = offers;
        this.invitations = invitations;
        this.reminders = reminders;
        this.head = head;
        this.likes = likes;
        this.paper = paper;
        this.dates = dates;
        this.wishes = wishes;
        this.helpers = helpers;
        setClassName("view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new ChildId(event.getRouteParameters().getLong("child").orElseThrow());
        show();
    }

    private void show() {
        Child child = people.child(id);
        List<WayIn> ways = invitations.waysIn(id);
        title = "Ways in for " + child.person().shortName() + " – Heard";
        removeAll();
        add(head.of(child, reviews.next(id), ChildHead.Page.WAYS_IN));
        HtmlContainer cards = tag("div", "s-split");
        wishes.of(id, child.person().shortName(), this::show).forEach(cards::add);
        cards.add(cardOf(child.person(), "the child", ways));
        String name = child.person().shortName();
        for (Supporter supporter : people.supportersOf(id)) {
            HtmlContainer card = cardOf(supporter.person(), relation(supporter.relation()), ways);
            card.add(helpers.stop(id, name, supporter.person(), this::show));
            cards.add(card);
        }
        cards.add(helpers.bringIn(id, name, this::show));
        cards.add(reminders.of(id, child.person().shortName()));
        cards.add(hello(child));
        cards.add(paper.of(child));
        add(cards, likes.of(child));
    }

    /** The letter of the day an IRO is named. */
    private static HtmlContainer hello(Child child) {
        Anchor letter = link("/hello-letter?child=" + child.id(), "btn", "Open the letter");
        letter.setRouterIgnore(true);
        return card(
                "s-card",
                "A hello letter",
                text(
                        "p",
                        "",
                        "Who the IRO is, what they do, and a card to get in: in words, in Easy Read or in pictures."
                                + " The portal makes it the day an IRO is named."),
                tag("div", "btns", letter));
    }

    private HtmlContainer cardOf(Person person, String who, List<WayIn> all) {
        List<WayIn> ways =
                all.stream().filter(way -> way.person().equals(person.id())).toList();
        boolean isChild = person.id().equals(id.person());
        HtmlContainer card = card("s-card", person.fullName() + ", " + who);
        card.add(
                ways.isEmpty()
                        ? text("p", "", "Nothing was given yet.")
                        : list(
                                "ul",
                                "s-list",
                                ways.stream().limit(5).map(this::said).toList()));
        Anchor paper = link("/print-card?child=" + id + "&to=" + person.id(), "btn", "Print a card");
        paper.setRouterIgnore(true);
        HtmlContainer buttons = tag(
                "div",
                "btns",
                button("btn main", "Text a link", () -> told(offers.text(id, person.id()), person)),
                paper);
        card.add(buttons);
        if (isChild) {
            card.add(phone(person));
        } else {
            helpers.buttons(id, person).forEach(buttons::add);
        }
        if (ways.stream().anyMatch(WayIn::open)) {
            card.add(tag(
                    "details",
                    "s-more",
                    text("summary", "", "Take it back, or a forgotten code"),
                    text(
                            "p",
                            "soft",
                            "Taking back ends every link and card, and closes what is open now. What was said stays."),
                    tag(
                            "div",
                            "btns",
                            button("btn", "Take every way in back", () -> {
                                invitations.revoke(id, person.id());
                                show();
                                StaffLayout.say(
                                        "No link or card of " + person.shortName() + " opens anything any more.");
                            }),
                            button("btn", "Take back and text a new link", () -> {
                                invitations.revoke(id, person.id());
                                told(offers.text(id, person.id()), person);
                            }),
                            afresh(person),
                            button("btn", "Forget the code", () -> {
                                invitations.forgetCode(id, person.id());
                                StaffLayout.say(
                                        "The next link or card lets " + person.shortName() + " choose a new code.");
                            }))));
        }
        return card;
    }

    private Anchor afresh(Person person) {
        Anchor card = link(
                "/print-card?afresh=yes&child=" + id + "&to=" + person.id(), "btn", "Take back and print a new card");
        card.setRouterIgnore(true);
        return card;
    }

    private HtmlContainer said(WayIn way) {
        String kind = way.card() ? "A card" : way.ownPhone() ? "A link for their own phone" : "A link";
        String words = kind + ", made " + dates.moment(way.madeAt())
                + (way.usedAt() == null ? ". Not used yet." : ". Used " + dates.moment(way.usedAt()) + ".");
        return way.open() ? line("done", way.card() ? "card" : "phone", words) : line("", "none", words + " Closed.");
    }

    /** A child's number must have been checked before anything is texted to it. */
    private HtmlContainer phone(Person child) {
        Input number = new Input(ValueChangeMode.ON_CHANGE);
        number.setId("phone");
        number.setType("tel");
        number.setAriaLabel("Number");
        number.setClassName("input");
        number.getElement().setAttribute("autocomplete", "off");
        number.setValue(Objects.requireNonNullElse(child.phone(), ""));
        return tag(
                "details",
                "s-more",
                text("summary", "", child.shortName() + "’s phone"),
                tag(
                        "div",
                        "stack-s",
                        Labelled.field(
                                "phone",
                                "Number",
                                "Ask " + child.shortName() + ": is it yours, and does nobody else read it?",
                                number),
                        tag(
                                "div",
                                "btns",
                                button("btn", "I checked: it is their own", () -> {
                                    invitations.confirmPhone(id, number.getValue());
                                    show();
                                    StaffLayout.say("From now on " + child.shortName() + " gets texts there.");
                                }),
                                button(
                                        "btn",
                                        "Text a link that needs no code",
                                        () -> told(offers.textToOwnPhone(id), child))),
                        text(
                                "p",
                                "soft small",
                                "Without a code only for a child who cannot keep one in mind and whose phone nobody else opens.")));
    }

    private void told(IssuedLink link, Person person) {
        String words = switch (link) {
            case IssuedLink.Texted _ -> "A text with a link is on its way to " + person.shortName() + ".";
            case IssuedLink.NotTexted(IssuedLink.Why why) ->
                switch (why) {
                    case NO_PHONE -> "Not texted: no number is known. Print a card.";
                    case PHONE_NOT_CONFIRMED ->
                        "Not texted: nobody has checked yet that the number is " + person.shortName()
                                + "’s own. Ask, and say so below, or print a card.";
                    case NO_TEXT_SERVICE -> "Not texted: no text service is set up. Print a card.";
                };
        };
        show();
        StaffLayout.say(words);
    }

    private static String relation(Role role) {
        return switch (role) {
            case ADVOCATE -> "advocate";
            case CARER -> "carer";
            case PARENT -> "parent";
            case CHILD, IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> "helper";
        };
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
