package org.heard.reminder;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.consultation.Offers;
import org.heard.feedback.TextFeedback;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.Invitations;
import org.heard.invitation.IssuedLink;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Letter;
import org.heard.outbox.Outbox;

/** What each kind of reminder says, and by which way it goes out. None names the council, the child, or care. */
@Singleton
class ReminderTexts {
    static final Setting<String> THANKS = Setting.text(
            "reminder.thanks.text",
            "What a child is texted who has sent what they want to say; neutral, because others may read it.",
            "Thank you. It has arrived.");

    static final Setting<String> FEEDBACK = Setting.text(
            "reminder.feedback.text",
            "What a child is texted after a review. The answer 1, 2 or 3 comes with their name, and the text must say so;"
                    + " {link} asks for no name.",
            "Did people listen? Text 1 for yes, 2 for a bit, 3 for no. Then we know it is you. Without your name: {link}");

    private final Offers offers;
    private final Invitations invitations;
    private final People people;
    private final Outbox outbox;
    private final TextFeedback feedback;
    private final Settings settings;
    private final String address;

    ReminderTexts(
            Offers offers,
            Invitations invitations,
            People people,
            Outbox outbox,
            TextFeedback feedback,
            Settings settings,
            @Value("${heard.address}") String address) {
        this.offers = offers;
        this.invitations = invitations;
        this.people = people;
        this.outbox = outbox;
        this.feedback = feedback;
        this.settings = settings;
        this.address = address;
    }

    /** Puts it in the outbox; why not, where it did not. */
    Optional<String> put(DueReminder one, TextChoice choice, Instant at) {
        String key = ReminderRow.onceKey(one.review().value(), one.kind());
        Child child = people.child(one.child());
        String from = choice.named() ? iro(child) : "";
        return switch (one.kind()) {
            case INVITE, NUDGE, LAST_CALL -> whyNot(offers.remind(one.child(), choice.channel(), key, at, from));
            case LETTER_READY, HALFWAY -> whyNot(invitations.remind(one.child(), choice.channel(), key, at, from));
            case THANK_YOU -> plain(child, choice, key, at, from, settings.get(THANKS));
            case FEEDBACK -> plain(child, choice, key, at, from, question(one));
        };
    }

    private String question(DueReminder one) {
        String link = address + "/f/" + feedback.ask(one.child(), one.review());
        return settings.get(FEEDBACK).replace("{link}", link);
    }

    private Optional<String> plain(Child child, TextChoice choice, String key, Instant at, String from, String what) {
        String phone = child.person().phone();
        if (phone == null) {
            return Optional.of("no phone is known");
        }
        String words = (from.isEmpty() ? "" : from + ": ") + what;
        DeliveryStatus status = outbox.put(
                        Letter.text(choice.channel(), child.person().id(), phone, words)
                                .once(key)
                                .notBefore(at))
                .status();
        return status == DeliveryStatus.WILL_NOT_SEND ? Optional.of("no text service is set up") : Optional.empty();
    }

    private String iro(Child child) {
        return Optional.ofNullable(child.iro())
                .flatMap(people::find)
                .map(Person::shortName)
                .orElse("");
    }

    private static Optional<String> whyNot(IssuedLink link) {
        return switch (link) {
            case IssuedLink.Texted() -> Optional.empty();
            case IssuedLink.NotTexted(IssuedLink.Why why) -> Optional.of(why.wording());
        };
    }
}
