package org.heard.texting;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.identity.OwnPhones;
import org.heard.outbox.Channel;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;
import org.heard.safeguarding.Flags;
import org.heard.safeguarding.StrayAlerts;
import org.heard.text.IncomingText;
import org.heard.text.TakesTexts;

/** Finds out whose text it is, and lets it be answered. Who has a phone with others is never guessed. */
@Singleton
class Conversation implements TakesTexts {
    private final OwnPhones phones;
    private final StrayTexts strays;
    private final Turns turns;
    private final Wording wording;
    private final Outbox outbox;
    private final Flags flags;
    private final StrayAlerts alerts;

    Conversation(
            OwnPhones phones,
            StrayTexts strays,
            Turns turns,
            Wording wording,
            Outbox outbox,
            Flags flags,
            StrayAlerts alerts) {
        this.phones = phones;
        this.strays = strays;
        this.turns = turns;
        this.wording = wording;
        this.outbox = outbox;
        this.flags = flags;
        this.alerts = alerts;
    }

    @Override
    public void take(IncomingText text) {
        List<ChildId> whose = phones.of(text.from().ways());
        Channel back = text.whatsapp() ? Channel.WHATSAPP : Channel.SMS;
        if (whose.size() != 1) {
            long stray = strays.keep(text, !whose.isEmpty());
            if (flags.areWorrying(text.words()) || Order.in(text.words()) == Order.HELP_ME) {
                alerts.tell(stray);
            }
            outbox.put(new Letter(
                    back, null, text.from().value(), "", wording.t("unknown"), null, lane(text), null, false));
            return;
        }
        ChildId child = whose.getFirst();
        List<String> answers = new Caller.Someone(child.person(), Role.CHILD).call(() -> turns.take(child, text));
        outbox.put(Letter.text(back, child.person(), text.from().value(), String.join("\n\n", answers))
                .inLane(lane(text))
                .atOnce());
    }

    /** What goes back to one phone arrives in order. */
    private static String lane(IncomingText text) {
        return "talk " + text.from();
    }
}
