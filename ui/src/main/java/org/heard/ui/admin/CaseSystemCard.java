package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Objects;
import org.heard.export.Handback;
import org.heard.outbox.OutboxMessage;
import org.heard.ui.staff.StaffDates;
import org.heard.ui.staff.StaffLayout;
import org.heard.ui.staff.Tables;

/** What goes back to the case system by itself: how much is on its way, and what was refused, to be sent again. */
final class CaseSystemCard extends HtmlContainer {
    private final Handback handback;
    private final StaffDates dates;

    CaseSystemCard(Handback handback, StaffDates dates) {
        super("div");
        this.handback = handback;
        this.dates = dates;
        show();
    }

    private void show() {
        removeAll();
        if (!handback.isSetUp()) {
            add(card(
                    "s-card",
                    "Back to the case system",
                    text(
                            "p",
                            "",
                            "No case system is set up to be told at once. It may read the records itself (REST), or take"
                                    + " the files above. How to set it up: docs/api/webhook.md.")));
            return;
        }
        List<OutboxMessage> parked = handback.parked();
        HtmlContainer box = card(
                "s-card flush",
                "Back to the case system",
                text(
                        "p",
                        "s-pad",
                        handback.waiting().size() + " on their way. "
                                + (parked.isEmpty() ? "None was refused." : parked.size() + " were refused.")));
        if (!parked.isEmpty()) {
            HtmlContainer body = tag("tbody", "");
            parked.forEach(message -> body.add(row(message)));
            box.add(Tables.table("Refused", List.of("Message", "When", "Why", "Send it again"), body));
        }
        add(box);
    }

    private HtmlContainer row(OutboxMessage message) {
        return Tables.row(
                text("span", "", message.subject() + " " + message.id()),
                text("span", "", dates.moment(Objects.requireNonNullElse(message.changedAt(), message.at()))),
                text("span", "", Objects.requireNonNullElse(message.reason(), "")),
                button("btn", "Send again", () -> {
                    Handback.Again came = handback.again(message.id());
                    show();
                    StaffLayout.say(
                            switch (came) {
                                case ON_ITS_WAY -> "It is on its way again.";
                                case SENT_ANEW ->
                                    "Others of this child have left since. The newest record goes after them, as a"
                                            + " correction.";
                                case REPLACED -> "A newer record of this review went instead; this one is not needed.";
                                case NOT_PARKED -> "It was sent again already.";
                            });
                }));
    }
}
