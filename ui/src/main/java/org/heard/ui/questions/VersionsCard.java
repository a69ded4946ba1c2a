package org.heard.ui.questions;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import org.heard.identity.People;
import org.heard.questions.QuestionSets;
import org.heard.questions.SetVersion;
import org.heard.ui.staff.StaffDates;

/** Who changed what when, and the way back to each. */
final class VersionsCard extends HtmlContainer {
    private static final int MOST = 40;

    private final QuestionSets sets;
    private final People people;
    private final StaffDates dates;
    private final Runnable wentBack;

    VersionsCard(QuestionSets sets, People people, StaffDates dates, Runnable wentBack) {
        super("div");
        this.sets = sets;
        this.people = people;
        this.dates = dates;
        this.wentBack = wentBack;
    }

    void show(Editing editing) {
        removeAll();
        List<SetVersion> versions = sets.versions(editing.set().slug());
        HtmlContainer rows = list(
                "ol",
                "stack-s",
                versions.stream().limit(MOST).map(one -> row(editing, one)).toList());
        add(card(
                "s-card",
                "Versions",
                tag("details", "s-more", text("summary", "", "Who changed what (" + versions.size() + ")"), rows)));
    }

    private HtmlContainer row(Editing editing, SetVersion version) {
        String who = people.person(version.writer()).fullName() + " " + dates.moment(version.at());
        HtmlContainer row = tag("li", "s-version", text("span", "", version.what()), text("span", "soft small", who));
        if (!version.set().equals(editing.draft())) {
            row.add(OptionRows.named("Go back to this", ": " + version.what() + ", " + who, () -> {
                editing.change("Back to how it was " + dates.moment(version.at()), _ -> version.set());
                wentBack.run();
            }));
        }
        return row;
    }
}
