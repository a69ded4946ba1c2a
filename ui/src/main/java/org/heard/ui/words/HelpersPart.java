package org.heard.ui.words;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.identity.Person;
import org.heard.invitation.Invitations;
import org.heard.support.Helpers;
import org.heard.ui.staff.StaffLayout;

/** Bringing in somebody who helps a child, inviting them again, and ending it. */
@Singleton
final class HelpersPart {
    private final Helpers helpers;
    private final Invitations invitations;

    HelpersPart(Helpers helpers, Invitations invitations) {
        this.helpers = helpers;
        this.invitations = invitations;
    }

    HtmlContainer bringIn(ChildId child, String name, Runnable changed) {
        return card(
                "s-card s-form",
                "Somebody who helps " + name,
                text(
                        "p",
                        "",
                        "An advocate, a carer or a parent. They see what " + name
                                + " shows them and nothing else, until " + name + " or you end it."),
                new WhoHelps("helper", "Invite somebody", "Invite them", helper -> {
                    helpers.invite(child, helper);
                    changed.run();
                    StaffLayout.say(helper.firstName() + " helps from today.");
                }));
    }

    /** What can be done beside a link by text and a card. */
    List<HtmlContainer> buttons(ChildId child, Person helper) {
        List<HtmlContainer> buttons = new ArrayList<>();
        if (helper.email() != null) {
            buttons.add(button("btn", "Email a link", () -> {
                invitations.emailLink(child, helper.id());
                StaffLayout.say("An email with a link is on its way to " + helper.shortName() + ".");
            }));
        }
        return List.copyOf(buttons);
    }

    /** Ends it, after a second look. */
    HtmlContainer stop(ChildId child, String name, Person helper, Runnable changed) {
        return tag(
                "details",
                "s-more",
                text("summary", "", "No longer helps " + name),
                text(
                        "p",
                        "soft",
                        "What " + helper.shortName()
                                + " has open closes at once. They get a short email without a reason."),
                tag("div", "btns", button("btn", "End it: " + helper.shortName(), () -> {
                    helpers.stop(child, helper.id());
                    changed.run();
                    StaffLayout.say(helper.shortName() + " does not help " + name + " any more.");
                })));
    }
}
