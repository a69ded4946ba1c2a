package org.heard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.heard.base.Needs;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house that the compiler does not know. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = Features.classes();

    private static final Set<Class<?>> CLOCKS = Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Year.class,
            YearMonth.class);

    @Test
    void a_feature_uses_lower_tiers_and_only_listed_equals() {
        assertThat(Features.names())
                .as("every feature has its tier in Features")
                .allMatch(Features::hasTier);
        assertThat(Features.arrows())
                .as("a lower feature must not know a higher one; equals talk through interfaces of a lower tier")
                .allMatch(Features::isAllowed);
    }

    @Test
    void there_are_no_circles_between_features() {
        slices().matching("org.heard.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_one_factory_asks_the_machine_for_the_time_or_for_chance() {
        DescribedPredicate<JavaCall<?>> ask = DescribedPredicate.describe(
                "ask for the time or for chance",
                call -> asksForTheTime(call.getTarget()) || asksForChance(call.getTarget()));
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.heard.base.TimeFactory")
                .should()
                .callCodeUnitWhere(ask)
                .because("time and chance are injected, so that tests can choose them")
                .check(CLASSES);
    }

    @Test
    void rows_repositories_and_controllers_are_their_features_own() {
        classes()
                .that()
                .haveNameMatching(".*\\w(Row|Repository|Controller)")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void features_know_nothing_of_servlets_or_vaadin() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.servlet..", "jakarta.servlet..", "com.vaadin..", "org.eclipse.jetty..")
                .check(CLASSES);
    }

    @Test
    void only_web_packages_speak_http() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.heard..web..", "org.heard..twilio..")
                .and()
                .doNotHaveFullyQualifiedName(
                        "org.heard.identity.SignedIn") // Micronaut's token validators name a request
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.micronaut.http.."))
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|DTO|Dto|Util|Utils|Manager|Helper)")
                .check(CLASSES);
    }

    @Test
    void a_permission_stands_where_its_guard_can_stand() {
        methods()
                .that()
                .areAnnotatedWith(Needs.class)
                .should(new ArchCondition<JavaMethod>("be public methods of public classes that can be extended") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var owner = method.getOwner().getModifiers();
                        boolean fine = owner.contains(JavaModifier.PUBLIC)
                                && !owner.contains(JavaModifier.FINAL)
                                && method.getModifiers().contains(JavaModifier.PUBLIC);
                        events.add(new SimpleConditionEvent(method, fine, method.getFullName()));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_marked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allMatch(one -> one.isAnnotatedWith(NullMarked.class), "marked");
    }

    private static boolean asksForTheTime(AccessTarget.CodeUnitCallTarget target) {
        boolean now =
                target.getName().equals("now") && target.getRawParameterTypes().isEmpty();
        boolean clock =
                target.getName().startsWith("system") && target.getOwner().isEquivalentTo(Clock.class);
        boolean millis = target.getFullName().equals("java.lang.System.currentTimeMillis()");
        return now && CLOCKS.stream().anyMatch(target.getOwner()::isEquivalentTo) || clock || millis;
    }

    private static boolean asksForChance(AccessTarget.CodeUnitCallTarget target) {
        boolean made = target.getName().equals("<init>")
                && List.of(Random.class, SecureRandom.class).stream().anyMatch(target.getOwner()::isEquivalentTo);
        boolean math = target.getFullName().equals("java.lang.Math.random()");
        return made || math;
    }
}
