package org.heard.ui.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.PersonId;
import org.heard.form.MyWayChoice.Presence;
import org.heard.identity.Child;
import org.heard.identity.Person;
import org.heard.identity.Supporter;
import org.heard.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A child, their next review, and who is around them.
 *
 * @param iro who chairs the next review, else the child's usual IRO
 */
public record Around(
        Child child,
        @Nullable Review review,
        @Nullable Person iro,
        @Nullable Person socialWorker,
        List<Supporter> supporters) {

    /** Those who usually come: the IRO, the social worker, advocates and carers. A parent only when the child says so. */
    List<Person> usuallyThere() {
        List<Person> there = new ArrayList<>();
        Optional.ofNullable(iro).ifPresent(there::add);
        Optional.ofNullable(socialWorker).ifPresent(there::add);
        supporters.stream()
                .filter(supporter -> switch (supporter.relation()) {
                    case ADVOCATE, CARER -> true;
                    case PARENT, CHILD, IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> false;
                })
                .map(Supporter::person)
                .forEach(there::add);
        return there;
    }

    /** Those the child wants there, by their own answer; whom they said nothing about stays as usual. */
    List<Person> there(Map<String, Presence> chosen) {
        List<Person> all = new ArrayList<>(usuallyThere());
        supporters.stream()
                .map(Supporter::person)
                .filter(person -> !all.contains(person))
                .forEach(all::add);
        return all.stream()
                .filter(person -> {
                    Presence presence = chosen.get(person.id().toString());
                    return presence == null ? usuallyThere().contains(person) : presence != Presence.NO;
                })
                .toList();
    }

    public String iroName(String otherwise) {
        return iro == null ? otherwise : iro.shortName();
    }

    @Nullable
    PersonId iroId() {
        return iro == null ? null : iro.id();
    }

    /** The day somebody set for the review; empty while it is only due. */
    Optional<LocalDate> planned() {
        return review == null ? Optional.empty() : Optional.ofNullable(review.planned());
    }

    /** The last day the review may be, by the case system, else by the statutory clocks. */
    Optional<LocalDate> due() {
        return review == null
                ? Optional.empty()
                : Optional.ofNullable(review.due()).or(() -> Optional.ofNullable(review.dueComputed()));
    }
}
