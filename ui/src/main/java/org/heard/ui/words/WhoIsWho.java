package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.Supporter;
import org.jspecify.annotations.Nullable;

/** The people around a child, and what one should know before speaking with them. */
@Singleton
class WhoIsWho {
    private final People people;

    WhoIsWho(People people) {
        this.people = people;
    }

    Component of(Child child) {
        HtmlContainer facts = tag("dl", "s-facts");
        add(facts, "IRO", name(child.iro()));
        add(facts, "Social worker", name(child.socialWorker()));
        for (Supporter supporter : people.supportersOf(child.id())) {
            add(facts, relation(supporter.relation()), supporter.person().fullName());
        }
        String language = child.language();
        if (language != null) {
            add(facts, "Language", language + (child.interpreter() ? ", with an interpreter" : ""));
        }
        String needs = child.communicationNeeds();
        if (needs != null) {
            add(facts, "How to talk together", needs);
        }
        return card("s-card not-for-table", "Around " + child.person().shortName(), facts);
    }

    private String name(@Nullable PersonId person) {
        return person == null
                ? "Nobody yet"
                : people.find(person).map(Person::fullName).orElse("Nobody yet");
    }

    private static String relation(Role role) {
        return switch (role) {
            case ADVOCATE -> "Advocate";
            case CARER -> "Carer";
            case PARENT -> "Parent";
            case CHILD, IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> "Helper";
        };
    }

    private static void add(HtmlContainer facts, String what, String who) {
        List<Component> pair = new ArrayList<>();
        pair.add(text("dt", "", what));
        pair.add(text("dd", "", who));
        facts.add(tag("div", "", pair.toArray(Component[]::new)));
    }
}
