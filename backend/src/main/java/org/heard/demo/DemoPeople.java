package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.consultation.Arrived;
import org.heard.consultation.Consultations;
import org.heard.demo.DemoPerson.AsChild;
import org.heard.demo.DemoPerson.Say;
import org.heard.form.Voice;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.identity.Supporter;

/**
 * Whom a visitor can be: a few children of each age band who have a review coming, first those for whom something was said
 * already and then one who has not begun; the people around them; a manager and an administrator.
 */
@Singleton
@Requires(property = "heard.demo", value = "true")
public class DemoPeople {
    private static final int BUSY_OF_EACH_BAND = 2;
    private static final int OF_EACH_ROLE = 4;

    private final DemoRows rows;
    private final People people;
    private final Consultations consultations;
    private final InstantSource time;

    DemoPeople(DemoRows rows, People people, Consultations consultations, InstantSource time) {
        this.rows = rows;
        this.people = people;
        this.consultations = consultations;
        this.time = time;
    }

    /** Children from old to young, then those around them, then staff. */
    public List<DemoPerson> all() {
        return new Caller.Portal().call(this::choose);
    }

    /** Anybody at all: in the demo everyone may be tried out. Throws {@code NOT_FOUND} for a number nobody has. */
    public Person person(PersonId id) {
        return people.person(id);
    }

    private record Chosen(Child child, DemoRows.Coming coming, List<Supporter> supporters, List<Arrived> arrived) {

        Say say() {
            Optional<Arrived> own =
                    arrived.stream().filter(one -> one.voice() == Voice.CHILD).findFirst();
            if (own.isEmpty()) {
                return Say.NOT_BEGUN;
            }
            if (own.get().sentAt() == null) {
                return Say.BEGUN;
            }
            return own.get().firstReadAt() == null ? Say.SENT : Say.READ;
        }

        int relations() {
            return (int) supporters.stream().map(Supporter::relation).distinct().count();
        }
    }

    private List<DemoPerson> choose() {
        LocalDate today = London.today(time);
        List<Chosen> found = rows.childrenWithAReview(today).stream()
                .map(coming -> new Chosen(
                        people.child(coming.child()),
                        coming,
                        people.supportersOf(coming.child()),
                        consultations.arrived(coming.review())))
                .sorted(Comparator.comparing((Chosen chosen) -> chosen.arrived().size())
                        .thenComparing(Chosen::relations)
                        .reversed()
                        .thenComparing(chosen -> chosen.coming().day()))
                .toList();
        List<Chosen> children = Stream.of(
                        band(found, 12, 18), band(found, 8, 12), band(found, 0, 8), whoUseSymbols(found))
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<DemoPerson> all = new ArrayList<>();
        children.forEach(chosen -> all.add(new DemoPerson(
                chosen.child().person(),
                new AsChild(
                        chosen.child().ageOn(today),
                        chosen.coming().set() ? chosen.coming().day() : null,
                        chosen.say()),
                List.of())));
        Stream.of(Role.ADVOCATE, Role.CARER, Role.PARENT).forEach(role -> all.addAll(helpers(children, role)));
        all.addAll(iros(children));
        Stream.of(Role.MANAGER, Role.ADMINISTRATOR).forEach(role -> all.addAll(staff(role)));
        return all;
    }

    private List<Chosen> band(List<Chosen> found, int from, int below) {
        LocalDate today = London.today(time);
        List<Chosen> band = found.stream()
                .filter(one -> one.child().ageOn(today) >= from && one.child().ageOn(today) < below)
                .toList();
        List<Chosen> busy = band.stream()
                .filter(one -> !one.arrived().isEmpty())
                .limit(BUSY_OF_EACH_BAND)
                .toList();
        Stream<Chosen> fresh =
                band.stream().filter(one -> one.arrived().isEmpty()).limit(1L + BUSY_OF_EACH_BAND - busy.size());
        return Stream.concat(busy.stream(), fresh).toList();
    }

    /** One who has said something in pictures, and one who has not begun. */
    private static List<Chosen> whoUseSymbols(List<Chosen> found) {
        List<Chosen> all = found.stream()
                .filter(one -> "symbols".equals(one.child().formVersion()))
                .toList();
        Stream<Chosen> busy =
                all.stream().filter(one -> !one.arrived().isEmpty()).limit(1);
        Stream<Chosen> fresh =
                all.stream().filter(one -> one.arrived().isEmpty()).limit(1);
        return Stream.concat(busy, fresh).toList();
    }

    private List<DemoPerson> helpers(List<Chosen> children, Role role) {
        Map<Person, List<String>> helped = new LinkedHashMap<>();
        for (Chosen chosen : children) {
            chosen.supporters().stream()
                    .filter(supporter -> supporter.relation() == role)
                    .forEach(supporter -> add(helped, supporter.person(), chosen));
        }
        return first(helped);
    }

    private List<DemoPerson> iros(List<Chosen> children) {
        Map<Person, List<String>> chairs = new LinkedHashMap<>();
        for (Chosen chosen : children) {
            Optional.ofNullable(chosen.child().iro()).ifPresent(iro -> add(chairs, people.person(iro), chosen));
        }
        return first(chairs);
    }

    private static void add(Map<Person, List<String>> of, Person person, Chosen chosen) {
        of.computeIfAbsent(person, one -> new ArrayList<>())
                .add(chosen.child().person().shortName());
    }

    private static List<DemoPerson> first(Map<Person, List<String>> of) {
        return of.entrySet().stream()
                .limit(OF_EACH_ROLE)
                .map(entry -> new DemoPerson(entry.getKey(), null, List.copyOf(entry.getValue())))
                .toList();
    }

    private List<DemoPerson> staff(Role role) {
        return rows.staff(role).stream()
                .map(id -> new DemoPerson(people.person(id), null, List.of()))
                .toList();
    }
}
