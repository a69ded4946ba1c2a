package org.heard.ui.page;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.identity.Child;
import org.heard.identity.IroNames;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.language.Speaking;
import org.heard.safeguarding.Flags;
import org.jspecify.annotations.Nullable;

/** Who is told when a child may not be safe, in words for the child: never more than is true. */
@Singleton
public final class WhoHears {
    private final People people;
    private final Flags flags;
    private final IroNames called;
    private final Texts texts;
    private final InstantSource time;

    WhoHears(People people, Flags flags, IroNames called, Texts texts, InstantSource time) {
        this.people = people;
        this.flags = flags;
        this.called = called;
        this.texts = texts;
        this.time = time;
    }

    /** "Priya and Sam": the child's own people. */
    public String own(Child child) {
        List<String> names = names(child, child.socialWorker());
        return names.isEmpty() ? t("public.help.your-team") : list(names);
    }

    /** "We are telling Priya, Sam and the team on duty now." */
    public String now(Child child) {
        // A restricted record is kept from the social worker, and so is this.
        List<String> names = names(child, child.restricted() ? null : child.socialWorker());
        Stream<String> team = flags.tellsATeam() ? Stream.of(t("public.help.team")) : Stream.of();
        List<String> all = Stream.concat(names.stream(), team).toList();
        return t("public.help.alerted", all.isEmpty() ? t("public.help.your-team") : list(all));
    }

    private List<String> names(Child child, @Nullable PersonId worker) {
        return Stream.of(Optional.ofNullable(child.iro()), Optional.ofNullable(worker))
                .flatMap(Optional::stream)
                .flatMap(id -> people.find(id).stream())
                .map(person -> called.asCalledBy(child.id(), person))
                .map(Person::shortName)
                .toList();
    }

    private String list(List<String> names) {
        return new Dates(texts, Speaking.now(), London.today(time)).list(names);
    }

    private String t(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }
}
