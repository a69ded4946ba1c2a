package org.heard.ui;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house for pages and views. */
class UiArchitectureTest {
    private static final String MADE_BY_TOOLS =
            ".*\\$(Definition|Intercepted|Introspection|ApplicationEventListener|ReflectConfig|Serializer|Deserializer).*";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.asURI().getPath().matches(MADE_BY_TOOLS))
            .withImportOption(place -> !place.contains("/org/heard/ui/page/generated/"))
            .importPackages("org.heard.ui");

    @Test
    void pages_and_views_leave_the_data_to_the_features() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "io.micronaut.data.."))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("org\\.heard\\.(?!ui\\.).*\\w(Repository|Row)")
                .because("features hold the rules and the data; a page asks them")
                .check(CLASSES.that(not(simpleName("WillNotStart")))); // which explains why a database does not answer
    }

    @Test
    void light_pages_are_light() {
        noClasses()
                .that()
                .areAssignableTo(LightPage.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.vaadin.."))
                .because("children and helpers never wait for Vaadin (docs/decisions/0004)")
                .check(CLASSES);
    }

    @Test
    void a_page_is_found_at_its_path_and_there_is_one_of_it() {
        classes()
                .that()
                .areAnnotatedWith(At.class)
                .should()
                .beAnnotatedWith(Singleton.class)
                .andShould()
                .beAssignableTo(HttpServlet.class)
                .check(CLASSES);
    }

    @Test
    void a_view_belongs_to_one_window() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(Prototype.class)
                .check(CLASSES);
    }

    @Test
    void the_time_is_injected() {
        for (Class<?> clock : new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class}) {
            noClasses().should().callMethod(clock, "now").check(CLASSES);
        }
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|DTO|Dto|Util|Utils|Manager|Helper)")
                .check(CLASSES);
    }

    @Test
    void there_are_no_circles_between_the_areas_of_the_pages() {
        slices().matching("org.heard.ui.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allMatch(one -> one.isAnnotatedWith(NullMarked.class), "marked");
    }
}
