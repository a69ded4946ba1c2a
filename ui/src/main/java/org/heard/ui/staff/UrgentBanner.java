package org.heard.ui.staff;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.base.PortalException;
import org.heard.identity.People;
import org.heard.safeguarding.Flag;
import org.heard.safeguarding.Flags;
import org.heard.safeguarding.Watch;

/** The red banner on every staff page while somebody needs a person and nobody has said that they have it. */
@Prototype
public class UrgentBanner {
    private final Flags flags;
    private final People people;
    private final StaffDates dates;

    UrgentBanner(Flags flags, People people, StaffDates dates) {
        this.flags = flags;
        this.people = people;
        this.dates = dates;
    }

    /** What whoever asks must see; nothing for those who cannot answer. */
    static Watch watch(Flags flags) {
        return Permission.ANSWER_A_FLAG.scopeOf(Caller.someone().role()) == Scope.NONE
                ? new Watch(List.of(), 0)
                : flags.watch();
    }

    /** Short, without a name, and another as soon as the banner must say something else. */
    static String sign(Watch watch) {
        return watch.mine().stream()
                        .map(flag -> flag.id() + "." + flag.step() + (flag.unreached() ? "!" : ""))
                        .collect(Collectors.joining(","))
                + ";" + watch.climbed();
    }

    Watch watch() {
        return watch(flags);
    }

    /** What is to be shown now; nothing most of the time. */
    List<Component> lines(Watch watch, Runnable afterwards) {
        List<Component> lines = new ArrayList<>();
        watch.mine().forEach(flag -> lines.add(mine(flag, afterwards)));
        if (watch.climbed() > 0) {
            HtmlContainer climbed = tag(
                    "section",
                    "s-banner",
                    icon("flag"),
                    text(
                            "p",
                            "",
                            "A child needs someone and nobody has answered. Ring the team on duty now: do not wait for a"
                                    + " message to arrive."));
            climbed.getElement().setAttribute("aria-label", "Nobody has answered");
            lines.add(climbed);
        }
        return lines;
    }

    private Component mine(Flag flag, Runnable afterwards) {
        String name = people.person(flag.child().person()).fullName();
        String trouble = flag.unreached()
                ? " No text or email went out. Ring the social worker and the team on duty yourself."
                : flag.step() > 0 ? " Everybody was alerted again, and managers too." : "";
        HtmlContainer banner = tag(
                "section",
                flag.drill() ? "s-banner practice" : "s-banner",
                icon("flag"),
                text(
                        "p",
                        "",
                        (flag.drill() ? "Practice: as if " + name + " needed someone." : name + " needs someone.")
                                + " It began " + dates.moment(flag.raisedAt())
                                + ". Nobody has it yet." + trouble),
                tag(
                        "div",
                        "btns",
                        button("btn help", "I have it", () -> {
                            take(flag);
                            afterwards.run();
                        }),
                        link("/staff/child/" + flag.child(), "btn", "Open")));
        banner.getElement().setAttribute("aria-label", "Nobody has it yet: " + name + ", number " + flag.id());
        return banner;
    }

    private void take(Flag flag) {
        try {
            flags.acknowledge(flag.child(), flag.id());
            StaffLayout.say(
                    flag.drill()
                            ? "You have it. It is practice: nobody is in danger. Say on the child’s page what you would do."
                            : "You have it. Speak with them now, then say on their page what was done.");
        } catch (PortalException _) {
            StaffLayout.say("Somebody else has it since a moment ago.");
        }
    }
}
