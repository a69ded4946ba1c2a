package org.heard.safeguarding;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.hours.OfficeHours;
import org.heard.identity.Absence;
import org.heard.identity.Child;
import org.heard.identity.Cover;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/** Who is told about a child at this hour: the IRO and who covers, the social worker, the team on duty; later managers too. */
@Singleton
class OnDuty {
    private final People people;
    private final Cover cover;
    private final OfficeHours hours;
    private final Settings settings;

    OnDuty(People people, Cover cover, OfficeHours hours, Settings settings) {
        this.people = people;
        this.cover = cover;
        this.hours = hours;
        this.settings = settings;
    }

    List<Alerted> of(ChildId id, boolean managersToo) {
        return new Caller.Portal().call(() -> {
            Child child = people.child(id);
            List<Alerted> all = new ArrayList<>();
            add(all, Alerted.Who.IRO, child.iro());
            if (!child.restricted()) {
                add(all, Alerted.Who.SOCIAL_WORKER, child.socialWorker());
                Optional.ofNullable(child.iro())
                        .flatMap(cover::today)
                        .map(Absence::cover)
                        .ifPresent(who -> add(all, Alerted.Who.IRO, who));
            }
            all.add(duty());
            if (managersToo) {
                people.staff().stream()
                        .filter(person -> person.role() == Role.MANAGER)
                        .map(person -> alerted(Alerted.Who.MANAGER, person))
                        .forEach(all::add);
            }
            return List.copyOf(all);
        });
    }

    Alerted duty() {
        boolean day = hours.isOpen();
        return new Alerted(
                Alerted.Who.DUTY,
                null,
                known(day ? UrgentSettings.DUTY_PHONE : UrgentSettings.NIGHT_PHONE),
                known(day ? UrgentSettings.DUTY_EMAIL : UrgentSettings.NIGHT_EMAIL));
    }

    private void add(List<Alerted> all, Alerted.Who who, @Nullable PersonId id) {
        Optional.ofNullable(id)
                .flatMap(people::find)
                .map(person -> alerted(who, person))
                .ifPresent(all::add);
    }

    private static Alerted alerted(Alerted.Who who, Person person) {
        return new Alerted(who, person.id(), person.phone(), person.email());
    }

    private @Nullable String known(Setting<String> setting) {
        String value = settings.get(setting);
        return value.isBlank() ? null : value;
    }
}
