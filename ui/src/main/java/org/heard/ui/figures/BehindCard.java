package org.heard.ui.figures;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.util.List;
import org.heard.figures.Asked;
import org.heard.figures.Behind;
import org.heard.review.ParticipationCode;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.Tables;

/** The reviews behind a number, each with the way to it. */
@Singleton
final class BehindCard {
    private final StaffDates dates;

    BehindCard(StaffDates dates) {
        this.dates = dates;
    }

    HtmlContainer of(Behind behind, Asked asked, Runnable close) {
        String name = asked.words() + " (" + behind.all() + ")";
        HtmlContainer heading = text("h2", "", name);
        heading.getElement().setAttribute("tabindex", "-1");
        HtmlContainer box = tag("section", "s-card flush", heading);
        box.getElement().setAttribute("aria-label", name);
        int unseen = behind.all() - behind.lines().size();
        if (unseen > 0) {
            box.add(text(
                    "p",
                    "s-pad soft",
                    unseen + " more are not in this list: they are not yours to open, or too many."));
        }
        if (!behind.lines().isEmpty()) {
            HtmlContainer body = tag("tbody", "");
            behind.lines().forEach(line -> body.add(row(line)));
            box.add(Tables.table(name, List.of("Child", "Review", "IRO", "Code"), body));
        }
        box.add(tag("div", "btns s-pad", button("btn", "Close this list", close)));
        return box;
    }

    private HtmlContainer row(Behind.Line line) {
        ParticipationCode code = line.code();
        return Tables.row(
                link("/staff/review/" + line.review(), "s-name", line.childName()),
                text("span", "", dates.shortDay(line.held())),
                text("span", "", line.iroName()),
                text("span", "", code == null ? "None yet" : code + " " + code.inShort()));
    }
}
