package org.heard.invitation;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.base.OperatorCommand;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.Person;

/** {@code ./heard staff-link anna.reed@council.gov.uk administrator Anna Reed}: how the first member of staff comes in. */
@Singleton
class StaffLinkCommand implements OperatorCommand {
    private static final int DONE = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private final StaffLinks links;
    private final People people;

    StaffLinkCommand(StaffLinks links, People people) {
        this.links = links;
        this.people = people;
    }

    @Override
    public String word() {
        return "staff-link";
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        if (arguments.isEmpty() || !arguments.getFirst().contains("@")) {
            return explain(say);
        }
        String email = arguments.getFirst();
        Optional<Role> role = arguments.size() > 1 ? role(arguments.get(1)) : firstOfAll(email);
        if (role.isEmpty() && (arguments.size() > 1 || people.findByEmail(email).isEmpty())) {
            return explain(say);
        }
        String name = arguments.size() > 2 ? String.join(" ", arguments.subList(2, arguments.size())) : null;
        say.println(links.link(email, role.orElse(null), name));
        say.println("Good once. Open it yourself, or give it to its owner by a way that nobody else reads.");
        return DONE;
    }

    /** Whoever comes first is an administrator; later ones are said to be what they are. */
    private Optional<Role> firstOfAll(String email) {
        boolean somebodyIsHere = people.findByEmail(email).map(Person::role).isPresent()
                || people.staff().stream().anyMatch(this::administers);
        return somebodyIsHere ? Optional.empty() : Optional.of(Role.ADMINISTRATOR);
    }

    private boolean administers(Person person) {
        return person.role() == Role.ADMINISTRATOR;
    }

    private static Optional<Role> role(String said) {
        return Arrays.stream(Role.values())
                .filter(Role::isStaff)
                .filter(role -> word(role).equals(said.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int explain(PrintWriter say) {
        say.println("./heard staff-link EMAIL [ROLE] [NAME]   for example:");
        say.println("  ./heard staff-link anna.reed@council.gov.uk administrator Anna Reed");
        say.println(
                "The role is iro, social-worker, manager or administrator; leave it out for somebody the portal knows."
                        + " The very first is an administrator.");
        return NOT_UNDERSTOOD;
    }
}
