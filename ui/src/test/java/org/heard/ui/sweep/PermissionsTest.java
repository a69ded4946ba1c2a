package org.heard.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.heard.base.Caller;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.glass.BreakGlass;
import org.heard.glass.Why;
import org.heard.ui.journey.OverHttp;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Calls every public method of every feature and knocks at every route, in every role, about one's own child, another, and
 * one whose record was opened with a reason; and holds what came of it against the table in docs/architecture/permissions.md,
 * which it draws anew when it is stale.
 */
class PermissionsTest {
    private static final Path TABLE = Path.of("../docs/architecture/permissions.md");

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().with("heard.demo", false);

    private static ApplicationContext context;
    private static Family own;
    private static Family other;
    private static Family opened;
    private static PersonId manager;
    private static PersonId administrator;

    @BeforeAll
    static void three_children_who_have_nobody_in_common() {
        context = portal.bean(ApplicationContext.class);
        own = new Family(portal, "Own");
        other = new Family(portal, "Other");
        opened = new Family(portal, "Opened");
        manager = portal.council().manager("Mona Field");
        administrator = portal.council().administrator("Ada Stone");
        for (Role role : List.of(Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER)) {
            as(role).run(() -> portal.bean(BreakGlass.class).open(opened.child.id(), Why.CHECK, "To try it out here."));
        }
    }

    @Test
    void every_public_method_asks_for_a_permission_or_has_a_reason_not_to() {
        TreeSet<String> without = new TreeSet<>();
        for (Guarded one : Guarded.all(context)) {
            if (!one.isGuarded() && !one.answersAnInterface()) {
                without.add(one.name());
            }
        }
        assertThat(Unguarded.names())
                .as("Give it @Needs, or a line in Unguarded that says why nobody need be asked")
                .isEqualTo(without);
    }

    @Test
    void what_only_features_may_call_no_page_calls() {
        JavaClasses pages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.heard.ui");
        List<String> calls = pages.stream()
                .flatMap(page -> page.getMethodCallsFromSelf().stream())
                .filter(call -> !call.getOriginOwner().getName().matches("org\\.heard\\.ui\\.(demo|app)\\..*"))
                .map(PermissionsTest::called)
                .filter(Unguarded.namesOf(Unguarded.Why.INNER)::contains)
                .distinct()
                .toList();
        assertThat(calls).isEmpty();
    }

    @Test
    void the_guard_answers_as_the_table_of_permissions_says() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Guarded one :
                Guarded.all(context).stream().filter(Guarded::isGuarded).toList()) {
            for (Role role : Role.values()) {
                Cell is = cell(one, role);
                Cell should = should(one, role);
                if (!is.equals(should)) {
                    faults.add(one.name() + " " + role + ": is " + is + ", should be " + should);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_route_is_knocked_at() {
        TreeSet<String> known = new TreeSet<>(Visits.FOR_EVERYBODY);
        Visits.of(Routes.of(context)).forEach(visit -> known.add(visit.route()));
        assertThat(known).containsAll(Routes.of(context));
    }

    @Test
    void the_rest_interface_knows_no_persons_sign_in() throws IOException {
        List<String> paths = Files.readAllLines(Path.of("../docs/api/openapi.yaml")).stream()
                .filter(line -> line.matches("  /api/.*:"))
                .map(line -> line.strip().replace(":", "").replaceAll("\\{\\w+}", own.next.toString()))
                .filter(path -> !path.endsWith("/token"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(2);
        for (Role role : Role.values()) {
            OverHttp http = OverHttp.as(portal, own.in(role, manager, administrator));
            assertThat(paths)
                    .allSatisfy(path -> assertThat(http.get(path).statusCode())
                            .as(path + " " + role)
                            .isEqualTo(401));
        }
    }

    @Test
    void the_table_in_the_documentation_is_what_really_happens() throws Exception {
        Map<Visit, Map<String, Cell>> routes = new LinkedHashMap<>();
        for (Visit visit : Visits.of(Routes.of(context))) {
            routes.put(visit, knock(visit));
        }
        assertThat(routes.entrySet())
                .as("a staff page opens for nobody else")
                .filteredOn(entry -> entry.getKey().route().startsWith("/staff/"))
                .allSatisfy(entry -> assertThat(entry.getValue())
                        .allSatisfy((who, cell) -> assertThat(
                                        cell.equals(Cell.NEVER) || PermissionsPage.STAFF.contains(who))
                                .isTrue()));
        assertThat(routes.values())
                .as("nobody gets at another's child but not at their own")
                .allSatisfy(row -> assertThat(row.values())
                        .allMatch(cell -> !cell.word(true).startsWith("ANOTHER")));
        String drawn = PermissionsPage.draw(permissions(), Guarded.all(context), routes);
        String kept = Files.exists(TABLE) ? Files.readString(TABLE) : "";
        if (!drawn.equals(kept)) {
            Files.writeString(TABLE, drawn);
        }
        assertThat(drawn)
                .as("docs/architecture/permissions.md was stale and has been drawn anew: read what changed, commit it")
                .isEqualTo(kept);
    }

    private static Map<String, Cell> knock(Visit visit) throws IOException {
        Map<String, Cell> row = new LinkedHashMap<>();
        row.put(PermissionsPage.NOBODY, Cell.yesOrNo(Knock.opens(portal, null, visit, own)));
        for (Role role : Role.values()) {
            PersonId who = own.in(role, manager, administrator);
            boolean first = Knock.opens(portal, who, visit, own);
            row.put(
                    PermissionsPage.name(role),
                    visit.aboutAChild()
                            ? new Cell(
                                    first,
                                    Knock.opens(portal, who, visit, other),
                                    Knock.opens(portal, who, visit, opened))
                            : Cell.yesOrNo(first));
        }
        return row;
    }

    /** What each permission really lets each role do, where the guard learns the child. */
    private static Map<Permission, Map<Role, Cell>> permissions() throws Exception {
        Map<Permission, Map<Role, Cell>> all = new EnumMap<>(Permission.class);
        for (Guarded one :
                Guarded.all(context).stream().filter(Guarded::isGuarded).toList()) {
            if (one.aboutAChild() || !all.containsKey(one.permission())) {
                Map<Role, Cell> row = new EnumMap<>(Role.class);
                for (Role role : Role.values()) {
                    row.put(role, cell(one, role));
                }
                all.put(one.permission(), row);
            }
        }
        return all;
    }

    private static Cell cell(Guarded method, Role role) throws Exception {
        return new Cell(
                method.letsIn(context, as(role), own),
                method.letsIn(context, as(role), other),
                method.letsIn(context, as(role), opened));
    }

    private static Cell should(Guarded method, Role role) {
        Permission.Scope scope = method.permission().scopeOf(role);
        if (!method.aboutAChild()) {
            return Cell.yesOrNo(scope != Permission.Scope.NONE);
        }
        return switch (scope) {
            case NONE -> Cell.NEVER;
            case OPENED -> new Cell(false, false, true);
            case OWN -> new Cell(true, role == Role.MANAGER, role == Role.MANAGER);
            case OWN_OR_OPENED -> new Cell(true, false, true);
            case ANY -> Cell.yesOrNo(true);
        };
    }

    private static Caller.Someone as(Role role) {
        return new Caller.Someone(own.in(role, manager, administrator), role);
    }

    private static String called(JavaMethodCall call) {
        return call.getTargetOwner().getName().replaceFirst("^org\\.heard\\.", "") + "." + call.getName();
    }
}
