package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.message.Messages;
import org.heard.message.Way;
import org.heard.message.Wish;
import org.heard.message.Written;
import org.heard.safeguarding.Flags;

/** What a child and their IRO wrote to each other before the visitor came, and who is on duty. */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoTalk {
    /** Ofcom keeps 01632 960000 to 960999 and 07700 900000 to 900999 free for stories. */
    private static final Map<String, String> ON_DUTY = Map.of(
            "urgent.duty.phone", "07700 900310",
            "urgent.duty.email", "duty@council.example",
            "urgent.night.phone", "07700 900311",
            "urgent.night.email", "night.duty@council.example");

    private final Messages messages;
    private final People people;
    private final DemoRows rows;
    private final DemoTime time;
    private final Settings settings;
    private final Flags flags;

    DemoTalk(Messages messages, People people, DemoRows rows, DemoTime time, Settings settings, Flags flags) {
        this.messages = messages;
        this.people = people;
        this.rows = rows;
        this.time = time;
        this.settings = settings;
        this.flags = flags;
    }

    /** Before anything happens: who is on duty. */
    void onDuty() {
        ON_DUTY.forEach((name, value) -> settings.set(Setting.text(name, "", ""), value));
    }

    void tell(LocalDate today) {
        ChildId id = rows.child("100965");
        Child child = people.child(id);
        Caller own = new Caller.Someone(id.person(), Role.CHILD);
        Caller iro = new Caller.Someone(Objects.requireNonNull(child.iro()), Role.IRO);
        time.is(today.minusDays(6));
        own.run(() ->
                messages.send(id, Written.words("story-1", "can my mate jay come to my review? just the first bit")));
        time.is(today.minusDays(5));
        iro.run(() -> {
            messages.open(id);
            messages.send(
                    id,
                    Written.words(
                            "story-2",
                            "Yes, Jay can come for the first bit. He leaves before we talk about family. I will ask his"
                                    + " mum, and I won’t say why you are in care."));
        });
        time.is(today.minusDays(1));
        own.run(() -> {
            messages.open(id);
            messages.send(id, new Written("story-3", "also my passport??", null, Wish.PAPERS, Way.PORTAL));
        });
        takeUrgent();
        time.runsTrue();
    }

    /** What was urgent in the story, an IRO has: a visitor who wants to see an alarm raises one. */
    private void takeUrgent() {
        PersonId manager = people.staff().stream()
                .filter(one -> one.role() == Role.MANAGER)
                .findFirst()
                .orElseThrow()
                .id();
        new Caller.Someone(manager, Role.MANAGER).call(flags::watch).mine().forEach(flag -> {
            PersonId has = Objects.requireNonNull(people.child(flag.child()).iro());
            new Caller.Someone(has, Role.IRO).run(() -> flags.acknowledge(flag.child(), flag.id()));
        });
    }
}
