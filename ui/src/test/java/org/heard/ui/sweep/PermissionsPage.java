package org.heard.ui.sweep;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.base.Permission;
import org.heard.base.Role;

/** The tables as the documentation shows them. */
final class PermissionsPage {
    static final String NOBODY = "Nobody";
    static final Set<String> STAFF = Set.of("IRO", "Social worker", "Manager", "Administrator");

    private PermissionsPage() {}

    static String name(Role role) {
        String words = role.name().replace('_', ' ');
        return role == Role.IRO ? words : words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    static String draw(
            Map<Permission, Map<Role, Cell>> permissions, List<Guarded> methods, Map<Visit, Map<String, Cell>> routes) {
        StringBuilder page = new StringBuilder("""
                # Who may do what

                Drawn by `PermissionsTest`; do not edit. It calls every public method of every feature and knocks at every route
                of a running portal, in every role, about three children: one's **own** (an IRO's, or of an IRO they cover for
                today; a social worker's allocated; those an advocate, carer or parent helps today; oneself), **another**, and
                one whose record was **opened** with a reason. What it finds stands here; when that changes, the test fails until
                somebody has read the difference and committed it.

                - `–` never. `own`: one's own child only. `own, opened`: and a child whose record one opened with a reason.
                - `opened`: only with a reason. `all`: every child. `yes`: it is about no child.
                - A restricted child is reached by the named IRO and managers only, whatever stands here.
                - A manager's lists and figures hold no words; words open with a reason only
                  ([how](../guide/opened-records.md)).

                ## Permissions

                """);
        page.append(head("Permission", rolesOnly()));
        permissions.forEach((permission, row) -> page.append("| %s |".formatted(permission.wording()))
                .append(row.values().stream()
                        .map(cell -> " " + cell.word(true) + " |")
                        .collect(Collectors.joining()))
                .append('\n'));
        page.append(
                "\n## Methods\n\nWhich permission each public method of a feature asks for, and whether the guard itself"
                        + " learns which child it is about. Where it does not, the method\nis about the caller's own, or across"
                        + " children, and looks itself.\n\n| Method | Permission | Child |\n|---|---|---|\n");
        methods.stream()
                .filter(Guarded::isGuarded)
                .forEach(one -> page.append("| `%s` | %s | %s |\n"
                        .formatted(
                                one.feature().getName().substring("org.heard.".length()) + "." + one.signature(),
                                one.permission().wording(),
                                one.aboutAChild() ? "checked" : "–")));
        page.append("\n### Without a permission, and why\n\n| Methods | Why |\n|---|---|\n");
        Unguarded.ALL.forEach(one -> page.append("| `%s`: %s | %s%s |\n"
                .formatted(
                        one.feature(),
                        String.join(", ", one.methods()),
                        one.why().words(),
                        one.more())));
        page.append(
                "\nMethods that answer an interface of the portal's own (jobs, settings, commands) are asked by whoever owns"
                        + " it.\n\n## Routes\n\nOver HTTP, against a running portal. Without anything to see or"
                        + " hear there, a route of files answers as if there were none.\n\n");
        page.append(head("Route", names()));
        routes.forEach((visit, row) -> page.append("| `%s` |".formatted(visit.name()))
                .append(row.values().stream()
                        .map(cell -> " " + cell.word(visit.aboutAChild()) + " |")
                        .collect(Collectors.joining()))
                .append('\n'));
        return page.append(
                        "\nFor everybody, because nothing there is anybody's, or only who holds the secret in the address gets"
                                + " anything; or called by a page with a word of its own, as `/my/answers` is: "
                                + Visits.FOR_EVERYBODY.stream()
                                        .map(route -> "`" + route + "`")
                                        .collect(Collectors.joining(", "))
                                + ". The REST interface knows no person's sign-in: it wants a case system's token"
                                + " ([how](../api/README.md)).\n")
                .toString();
    }

    private static List<String> names() {
        Map<String, Boolean> names = new LinkedHashMap<>();
        names.put(NOBODY, true);
        rolesOnly().forEach(name -> names.put(name, true));
        return List.copyOf(names.keySet());
    }

    private static List<String> rolesOnly() {
        return Arrays.stream(Role.values()).map(PermissionsPage::name).toList();
    }

    private static String head(String first, List<String> columns) {
        return "| " + first + " | " + String.join(" | ", columns) + " |\n|---" + "|---".repeat(columns.size()) + "|\n";
    }
}
