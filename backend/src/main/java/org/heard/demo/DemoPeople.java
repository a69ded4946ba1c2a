package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.Supporter;

/**
 * Whom a visitor can be: a few children of each age band who have a review coming, preferring those with many people
 * around them, and then those people themselves, with a manager and an administrator.
 */
@Singleton
@Requires(property = "heard.demo", value = "true")
public class DemoPeople {
    private static final int OF_EACH_BAND = 3;

    private final DemoRows rows;
    private final People people;
    private final InstantSource time;

    DemoPeople(DemoRows rows, People people, InstantSource time) {
        this.rows = rows;
        this.people = people;
        this.time = time;
    }

    /** In the order of {@link Role}'s use in a demo: children from old to young, then those around them, then staff. */
    public List<DemoPerson> all() {
        return new Caller.Portal().call(this::choose);
    }

    private record Chosen(Child child, LocalDate reviewOn, List<Supporter> supporters) {
        int relations() {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            supporters.forEach(supporter -> roles.add(supporter.relation()));
            return roles.size();
        }
    }

    private List<DemoPerson> choose() {
        List<Chosen> children = chosenChildren();
        LocalDate today = London.today(time);
        List<DemoPerson> all = new ArrayList<>();
        children.forEach(chosen -> all.add(
                new DemoPerson(chosen.child().person(), chosen.child().ageOn(today), chosen.reviewOn(), List.of())));
        for (Role role : List.of(Role.ADVOCATE, Role.CARER, Role.PARENT)) {
            all.addAll(helpers(children, role));
        }
        all.addAll(iros(children));
        all.addAll(staff(Role.MANAGER));
        all.addAll(staff(Role.ADMINISTRATOR));
        return all;
    }

    private List<Chosen> chosenChildren() {
        LocalDate today = London.today(time);
        List<Chosen> found = rows.childrenWithAReview(today).entrySet().stream()
                .map(entry ->
                        new Chosen(people.child(entry.getKey()), entry.getValue(), people.supportersOf(entry.getKey())))
                .sorted(Comparator.comparing(Chosen::relations)
                        .reversed()
                        .thenComparing(Chosen::reviewOn)
                        .thenComparing(chosen -> chosen.child().id().value()))
                .toList();
        return Stream.of(found.stream().filter(c -> age(c) >= 12), bandOf(found, 8, 12), bandOf(found, 0, 8))
                .flatMap(band -> band.limit(OF_EACH_BAND))
                .toList();
    }

    private Stream<Chosen> bandOf(List<Chosen> found, int from, int below) {
        return found.stream().filter(chosen -> age(chosen) >= from && age(chosen) < below);
    }

    private int age(Chosen chosen) {
        return chosen.child().ageOn(London.today(time));
    }

    private List<DemoPerson> helpers(List<Chosen> children, Role role) {
        Map<Person, List<String>> helped = new LinkedHashMap<>();
        for (Chosen chosen : children) {
            chosen.supporters().stream()
                    .filter(supporter -> supporter.relation() == role)
                    .forEach(supporter -> helped.computeIfAbsent(supporter.person(), p -> new ArrayList<>())
                            .add(chosen.child().person().shortName()));
        }
        return withChildren(helped);
    }

    private List<DemoPerson> iros(List<Chosen> children) {
        Map<Person, List<String>> chairs = new LinkedHashMap<>();
        for (Chosen chosen : children) {
            PersonId iro = chosen.child().iro();
            if (iro != null) {
                chairs.computeIfAbsent(people.person(iro), p -> new ArrayList<>())
                        .add(chosen.child().person().shortName());
            }
        }
        return withChildren(chairs);
    }

    private static List<DemoPerson> withChildren(Map<Person, List<String>> of) {
        return of.entrySet().stream()
                .map(entry -> new DemoPerson(entry.getKey(), null, null, List.copyOf(entry.getValue())))
                .toList();
    }

    private List<DemoPerson> staff(Role role) {
        return rows.staff(role).stream()
                .map(id -> new DemoPerson(people.person(id), null, null, List.of()))
                .toList();
    }

    /** Whether this person may be tried out: in the demo, everyone. Throws {@code NOT_FOUND} for a number nobody has. */
    public Person person(PersonId id) {
        return people.person(id);
    }

    /** A child by number, for the drawn phone. */
    public Child child(ChildId id) {
        return new Caller.Portal().call(() -> people.child(id));
    }
}
