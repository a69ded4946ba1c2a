package org.heard.ui.words;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.line;
import static org.heard.ui.staff.Markup.link;
import static org.heard.ui.staff.Markup.list;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.Permission.Scope;
import org.heard.consultation.Arrived;
import org.heard.consultation.Consultations;
import org.heard.form.Voice;
import org.heard.identity.Child;
import org.heard.review.Review;
import org.heard.ui.staff.Numbers;
import org.heard.ui.staff.StaffDates;

/** Who has begun or sent something for a review, without a word of it. */
@Singleton
class WhatArrived {
    private final Consultations consultations;
    private final StaffDates dates;

    WhatArrived(Consultations consultations, StaffDates dates) {
        this.consultations = consultations;
        this.dates = dates;
    }

    /** Everybody, for those who read no words. */
    Component of(Child child, Review review) {
        List<HtmlContainer> lines =
                consultations.arrived(review.id()).stream().map(this::said).toList();
        return lines.isEmpty()
                ? card("s-card", "What has come", text("p", "", "Nothing yet."))
                : card("s-card", "What has come", list("ul", "s-list", lines));
    }

    /** Those who have not sent anything that can be read; says so when it is the child. */
    Component notSent(Child child, Review review, boolean childSent) {
        String name = child.person().shortName();
        List<Arrived> begun = consultations.arrived(review.id()).stream()
                .filter(one -> one.sentAt() == null)
                .toList();
        List<Component> content = new ArrayList<>();
        boolean held = review.held() != null;
        boolean childBegan = begun.stream().anyMatch(one -> one.voice() == Voice.CHILD);
        if (!childSent && !childBegan) {
            content.add(text(
                    "p", "", name + (held ? " sent nothing for it." : " has sent nothing yet, and begun nothing.")));
            if (!held && Permission.INVITE.scopeOf(Caller.someone().role()) != Scope.NONE) {
                content.add(tag(
                        "div", "btns", link("/staff/child/" + child.id() + "/ways-in", "btn main", "Offer the form")));
            }
        }
        if (!begun.isEmpty()) {
            content.add(list("ul", "s-list", begun.stream().map(this::said).toList()));
        }
        if (content.isEmpty()) {
            return tag("div", "view");
        }
        return card("s-card no-print", held ? "Not sent" : "Not sent yet", content.toArray(Component[]::new));
    }

    private HtmlContainer said(Arrived one) {
        String who = one.author().fullName() + (one.voice() == Voice.CHILD ? "" : ", " + voice(one.voice()));
        Instant sent = one.sentAt();
        if (sent != null) {
            Instant read = one.firstReadAt();
            return line(
                    "done",
                    "tick",
                    who + " sent " + Numbers.of(one.answered(), "answer") + " " + dates.moment(sent)
                            + (read == null ? ". Not read yet." : ". First read " + dates.moment(read) + "."));
        }
        return line(
                "", "clock", who + " has answered " + one.answered() + " of " + one.asked() + ", and has not sent it.");
    }

    private static String voice(Voice voice) {
        return switch (voice) {
            case CHILD -> "the child";
            case ADVOCATE -> "advocate";
            case CARER -> "carer";
            case PARENT -> "parent";
        };
    }
}
