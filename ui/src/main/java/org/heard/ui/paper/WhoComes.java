package org.heard.ui.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/** Who may come to a child's review: the IRO, the social worker and whoever helps the child. */
@Singleton
final class WhoComes {
    private final People people;

    WhoComes(People people) {
        this.people = people;
    }

    List<Person> to(ChildId id) {
        Child child = people.child(id);
        List<Person> all = new ArrayList<>();
        Stream.of(find(child.iro()), find(child.socialWorker()))
                .flatMap(Optional::stream)
                .forEach(all::add);
        people.supportersOf(id).forEach(supporter -> all.add(supporter.person()));
        return List.copyOf(all);
    }

    private Optional<Person> find(@Nullable PersonId id) {
        return id == null ? Optional.empty() : people.find(id);
    }
}
