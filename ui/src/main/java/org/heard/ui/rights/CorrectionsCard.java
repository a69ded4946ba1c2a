package org.heard.ui.rights;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.heard.base.London;
import org.heard.identity.Child;
import org.heard.rights.RightAsked;
import org.heard.rights.Rights;
import org.heard.ui.staff.StaffDates;

/** On a child's page: what they said was written wrongly, in their own words, beside what is written. */
@Singleton
public class CorrectionsCard {
    private final Rights rights;
    private final StaffDates dates;

    CorrectionsCard(Rights rights, StaffDates dates) {
        this.rights = rights;
        this.dates = dates;
    }

    /** For somebody who may read the child's words; empty when there is nothing. */
    public Optional<Component> of(Child child) {
        List<HtmlContainer> said =
                rights.corrections(child.id()).stream().map(this::line).toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(card(
                        "s-card", child.person().shortName() + " says that this is wrong", list("ul", "s-list", said)));
    }

    private HtmlContainer line(RightAsked one) {
        return tag(
                "li",
                "",
                ownWords(one.words()),
                text("p", "soft small", dates.day(London.at(one.at()).toLocalDate())));
    }
}
