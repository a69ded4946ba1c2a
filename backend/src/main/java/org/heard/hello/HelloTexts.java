package org.heard.hello;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.Invitations;
import org.heard.invitation.IssuedLink;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.reminder.TextChoice;
import org.heard.reminder.TextChoices;
import org.jspecify.annotations.Nullable;

/**
 * Tells a child by text that somebody is there for them since today: once for each IRO, by the child's channel, at their hour
 * and never in quiet hours; nothing to whoever wants no texts.
 */
@Singleton
public class HelloTexts {
    static final Setting<Boolean> ON =
            Setting.yesNo("hello.text.on", "Whether a child is texted when they have a new IRO.", true);

    static final Setting<String> TEXT = Setting.text(
            "hello.text",
            "What a child is texted who has a new IRO; neutral, because others may read it. {link} stands for the link.",
            "Somebody new is there for you. Have a look when you like: {link}");

    /** Whoever was named longer ago than this is no news any more. */
    private static final int LATELY_DAYS = 3;

    private final DueHellos due;
    private final Invitations invitations;
    private final TextChoices choices;
    private final People people;
    private final Outbox outbox;
    private final Settings settings;
    private final InstantSource time;

    HelloTexts(
            DueHellos due,
            Invitations invitations,
            TextChoices choices,
            People people,
            Outbox outbox,
            Settings settings,
            InstantSource time) {
        this.due = due;
        this.invitations = invitations;
        this.choices = choices;
        this.people = people;
        this.outbox = outbox;
        this.settings = settings;
        this.time = time;
    }

    /**
     * The text about the IRO of now.
     *
     * @param whyNot why none was put in the outbox
     * @param message as it stands in the outbox
     */
    public record Told(
            Instant at, @Nullable String whyNot, @Nullable OutboxMessage message) {}

    /** What was texted to this child about their IRO by itself, and what became of it. */
    @Needs(Permission.INVITE)
    public Optional<Told> of(ChildId child) {
        return due.told(child).stream()
                .findFirst()
                .map(one -> new Told(
                        one.at(),
                        one.whyNot(),
                        outbox.find(one.what().onceKey()).orElse(null)));
    }

    List<DueHello> due(int most) {
        return settings.get(ON) ? due.due(London.today(time).minusDays(LATELY_DAYS), most) : List.of();
    }

    /** Sends one, unless another node has it. Whether this node did. */
    @Transactional
    boolean send(DueHello one) {
        if (!due.take(one, time.instant())) {
            return false;
        }
        TextChoice choice = choices.of(one.child());
        String from =
                choice.named() ? people.find(one.iro()).map(Person::shortName).orElse("") : "";
        IssuedLink link = invitations.tell(
                one.child(), choice.channel(), one.onceKey(), choices.next(choice), from, settings.get(TEXT));
        if (link instanceof IssuedLink.NotTexted(IssuedLink.Why why)) {
            due.note(one, why.wording());
        }
        return true;
    }

    /** Whatever waits for its hour and is not true any more stays here. */
    @Transactional
    void withdrawNeedless() {
        due.needless().forEach(key -> outbox.withdraw(key, "not needed any more"));
    }
}
