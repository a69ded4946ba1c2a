package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.ownWords;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.base.London;
import org.heard.consultation.HelperBeside;
import org.heard.consultation.HelpingWay;
import org.heard.form.FormDefinition;
import org.heard.form.Look;
import org.heard.ui.staff.StaffDates;

/** Who sat beside the child, how they helped, and their notes: dashed and apart, never in the child's colour. */
@Singleton
class BesideCard {
    private final StaffDates dates;

    BesideCard(StaffDates dates) {
        this.dates = dates;
    }

    Optional<Component> of(String child, FormDefinition form, List<HelperBeside> helpers) {
        if (helpers.isEmpty()) {
            return Optional.empty();
        }
        HtmlContainer card = card("s-card not-for-table", "Who sat beside " + child);
        card.add(text("p", "soft", "What stands here is the helper’s own view. The answers are " + child + "’s."));
        helpers.forEach(helper -> card.add(one(form, helper)));
        return Optional.of(card);
    }

    private Component one(FormDefinition form, HelperBeside helper) {
        String ways = helper.ways().isEmpty()
                ? "did not say how"
                : helper.ways().stream().map(HelpingWay::wording).collect(Collectors.joining(", "));
        HtmlContainer said = tag(
                "div",
                "said by-helper",
                text(
                        "span",
                        "over",
                        helper.name() + ", " + helper.who() + ", from "
                                + dates.day(London.at(helper.beganAt()).toLocalDate())),
                text("p", "", "How they helped: " + ways + "."));
        helper.notes().forEach((question, words) -> {
            if (!words.isBlank()) {
                String about = form.question(question).map(Look.WORDS::title).orElse("All of it");
                said.add(text("b", "", helper.name() + " on “" + about + "”"));
                said.add(ownWords(words));
            }
        });
        return said;
    }
}
