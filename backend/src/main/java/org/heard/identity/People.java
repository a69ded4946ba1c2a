package org.heard.identity;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Once;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.jspecify.annotations.Nullable;

/** Everyone the portal knows, and who belongs to whom. */
@Singleton
public class People {
    private record OfPerson(PersonId person) {}

    private record OfChild(ChildId child) {}

    private final PersonRepository people;
    private final ChildRepository children;
    private final SupportLinkRepository links;
    private final Cover cover;
    private final InstantSource time;

    People(
            PersonRepository people,
            ChildRepository children,
            SupportLinkRepository links,
            Cover cover,
            InstantSource time) {
        this.people = people;
        this.children = children;
        this.links = links;
        this.cover = cover;
        this.time = time;
    }

    /** Someone by number: a name to show beside what they did. Facts about a child need {@link #child}. */
    public Optional<Person> find(PersonId id) {
        return Once.read(new OfPerson(id), () -> people.findById(id.value()).map(PersonRow::person));
    }

    /** Someone who must be there; throws {@code NOT_FOUND} otherwise. */
    public Person person(PersonId id) {
        return find(id).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "person " + id));
    }

    /** Who signs in with this email address; letters' case does not matter. */
    public Optional<Person> findByEmail(String email) {
        return people.findFirstByEmailAndActiveTrueOrderById(email.strip().toLowerCase(Locale.ROOT))
                .map(PersonRow::person);
    }

    /** A member of staff, a parent or whoever else the extracts do not bring. Makes no way in: that is an invitation. */
    @Needs(Permission.KEEP_STAFF)
    public Person add(Role role, String firstName, String lastName, @Nullable String email) {
        String address = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        PersonRow row = new PersonRow(
                null, role, firstName, lastName, null, address, null, null, null, true, 0, time.instant());
        return people.save(row).person();
    }

    /** Someone by number who may still come in. */
    @Needs(Permission.KEEP_STAFF)
    public Optional<Person> findActive(PersonId id) {
        return people.findById(id.value()).filter(PersonRow::active).map(PersonRow::person);
    }

    /** A member of staff, in this role from now on. What they have open in another role ends. */
    @Needs(Permission.KEEP_STAFF)
    public Person inRole(PersonId id, Role role) {
        Person person = person(id);
        if (person.role() == role) {
            return person;
        }
        if (!person.role().isStaff() || !role.isStaff()) {
            throw new PortalException(ErrorCode.NOT_VALID, "only staff change their role");
        }
        people.changeRole(id.value(), role.name());
        return person(id);
    }

    /** Everybody the council employs, by last name. */
    @Needs(Permission.KEEP_STAFF)
    public List<Person> staff() {
        return people
                .findByRoleInOrderByLastNameAndFirstName(
                        Arrays.stream(Role.values()).filter(Role::isStaff).toList())
                .stream()
                .map(PersonRow::person)
                .toList();
    }

    /** Children in care whom nobody reviews yet. */
    @Needs(Permission.KEEP_STAFF)
    public List<Child> withoutIro() {
        return withNames(children.findByIroIdIsNullAndCareEndIsNullAndShortBreaksOnlyFalse());
    }

    /** From today this person helps this child: as an advocate, a carer or a parent. */
    @Needs(Permission.INVITE)
    public void link(ChildId child, PersonId supporter, Role relation) {
        links.save(
                new SupportLinkRow(null, child.value(), supporter.value(), relation, London.today(time), null, false));
    }

    /** The child does not want this person's help any more, from this moment. How many links that ended. */
    @Needs(Permission.CHOOSE_HELPERS)
    public int endLink(ChildId child, PersonId supporter) {
        return links.endByChild(
                child.value(), supporter.value(), London.today(time).minusDays(1));
    }

    /** From this moment this person does not help this child, until somebody says so again. How many links that ended. */
    @Needs(Permission.INVITE)
    public int stopLink(ChildId child, PersonId supporter) {
        return links.end(child.value(), supporter.value(), London.today(time).minusDays(1));
    }

    /** Whether the child once said that they do not want this person's help. */
    @Needs(Permission.INVITE)
    public boolean wasEndedByChild(ChildId child, PersonId supporter) {
        return links.findByChildIdAndSupporterId(child.value(), supporter.value()).stream()
                .anyMatch(SupportLinkRow::endedByChild);
    }

    /** Whether this person helps any child today. */
    @Needs(Permission.KEEP_STAFF)
    public boolean helpsSomebody(PersonId supporter) {
        return !childrenHelpedBy(supporter.value()).isEmpty();
    }

    /** What the case system knows of a child. */
    @Needs(Permission.SEE_A_CHILD)
    public Child child(ChildId id) {
        ChildRow row = Once.read(new OfChild(id), () -> row(id))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "child " + id));
        return row.child(person(id.person()));
    }

    /** A page that shows a child mostly names their IRO and social worker too: all three are read together. */
    private Optional<ChildRow> row(ChildId id) {
        Optional<ChildRow> row = children.findByPersonId(id.value());
        if (Once.isOn()) {
            row.map(ChildRow::named)
                    .map(people::findByIdIn)
                    .orElse(List.of())
                    .forEach(named -> Once.found(new OfPerson(named.person().id()), Optional.of(named.person())));
        }
        return row;
    }

    /**
     * Another set of questions from now on, whatever the child's age and whatever an extract says later; {@code null} for the
     * one of their age, or of the next extract.
     */
    @Needs(Permission.INVITE)
    public void chooseForm(ChildId child, @Nullable String version) {
        children.changeForm(child.value(), version, version != null);
    }

    /** Who helps this child today: advocates first, then carers, then parents. */
    @Needs(Permission.SEE_A_CHILD)
    public List<Supporter> supportersOf(ChildId child) {
        LocalDate today = London.today(time);
        return links.findByChildIdOrderById(child.value()).stream()
                .filter(link -> link.isLiveOn(today))
                .sorted(Comparator.comparing(SupportLinkRow::relation))
                .map(link -> new Supporter(
                        person(new PersonId(link.supporterId())), link.relation(), link.fromDate(), link.untilDate()))
                .toList();
    }

    /** The children of whoever is asking: an IRO's, a social worker's, those whom an advocate, carer or parent helps. */
    public List<Child> myChildren() {
        Caller.Someone someone = Caller.someone();
        long id = someone.person().value();
        List<ChildRow> rows = switch (someone.role()) {
            case CHILD -> children.findByPersonIdIn(List.of(id));
            case IRO -> reviewedBy(someone.person());
            case SOCIAL_WORKER -> children.findBySocialWorkerId(id);
            case ADVOCATE, CARER, PARENT -> children.findByPersonIdIn(childrenHelpedBy(id));
            case MANAGER, ADMINISTRATOR -> List.of();
        };
        return withNames(rows);
    }

    /** An IRO's own children, and those of the IROs whom they cover for today. */
    private List<ChildRow> reviewedBy(PersonId iro) {
        List<ChildRow> rows = new ArrayList<>(children.findByIroId(iro.value()));
        cover.coveredBy(iro).stream()
                .flatMap(away -> children.findByIroId(away.value()).stream())
                .filter(child -> !child.restricted())
                .forEach(rows::add);
        return rows;
    }

    private List<Child> withNames(List<ChildRow> rows) {
        Map<Long, PersonRow> names = people
                .findByIdIn(rows.stream().map(ChildRow::personId).toList())
                .stream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return rows.stream()
                .map(row -> row.child(
                        Objects.requireNonNull(names.get(row.personId())).person()))
                .sorted(Comparator.comparing(child -> child.person().fullName()))
                .toList();
    }

    private List<Long> childrenHelpedBy(long supporter) {
        LocalDate today = London.today(time);
        return links.findBySupporterId(supporter).stream()
                .filter(link -> link.isLiveOn(today))
                .map(SupportLinkRow::childId)
                .distinct()
                .toList();
    }
}
