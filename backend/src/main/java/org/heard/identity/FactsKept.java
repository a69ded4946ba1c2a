package org.heard.identity;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** Who a child is and who is around them, as the case system says. */
@Singleton
final class FactsKept implements KeepsRecords {
    private final People people;

    FactsKept(People people) {
        this.people = people;
    }

    @Override
    public String kind() {
        return "me";
    }

    @Override
    public List<Kept> of(ChildId id) {
        Child child = people.child(id);
        List<Kept> facts = new ArrayList<>();
        facts.add(Kept.of(id.toString(), null)
                .with("name", child.person().firstName() + " " + child.person().lastName())
                .with("called", child.person().knownAs())
                .with("born", child.dateOfBirth())
                .with("number", child.childRef())
                .with("since", child.careStart())
                .with("phone", child.person().phone())
                .with("language", child.language())
                .with("iro", name(child.iro()))
                .with("worker", name(child.socialWorker())));
        people.supportersOf(id)
                .forEach(one -> facts.add(Kept.of(one.person().id().toString(), null)
                        .with(
                                "helper",
                                one.person().fullName() + ", "
                                        + one.relation().name().toLowerCase(java.util.Locale.ROOT))
                        .with("since", one.from())));
        return facts;
    }

    private @Nullable String name(@Nullable PersonId id) {
        return Optional.ofNullable(id)
                .flatMap(people::find)
                .map(Person::fullName)
                .orElse(null);
    }
}
