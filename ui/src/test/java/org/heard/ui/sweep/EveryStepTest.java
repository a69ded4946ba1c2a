package org.heard.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heard.base.PersonId;
import org.heard.testing.AChild;
import org.heard.ui.journey.Browser;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No step of any question set has an accessibility fault: all of them are on one page, which {@link EveryPageTest} sees only at
 * its first. Looked at as it is and on the smallest phone, with large text too, by axe-core, by IBM's engine and by our own checks.
 */
class EveryStepTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning().with("heard.demo", false);

    private static final Axe AXE = new Axe();
    private static final Ibm IBM = new Ibm();
    private static final int MOST_STEPS = 60;
    private static ACouncilToLookAt council;
    private static AChild fifteen;

    @BeforeAll
    static void a_council() {
        council = new ACouncilToLookAt(portal);
        fifteen = portal.council().child("Nia Bell").born("2010-09-01").iro(council.priya);
        fifteen.review().planned("2026-03-18");
    }

    static Stream<Map.Entry<String, PersonId>> question_sets() {
        String aboutAmara = "/helper/" + council.teenager.id();
        return Stream.of(
                Map.entry("/my/say", council.shows.person()),
                Map.entry("/my/say", council.six.person()),
                Map.entry("/my/say", council.ten.person()),
                Map.entry("/my/say", fifteen.person()),
                Map.entry(aboutAmara, council.advocate),
                Map.entry(aboutAmara, council.carer),
                Map.entry(aboutAmara, council.parent));
    }

    @ParameterizedTest
    @MethodSource("question_sets")
    void has_no_fault_however_it_is_looked_at(Map.Entry<String, PersonId> set) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext phone = phone(set.getValue())) {
            Page page = phone.newPage();
            page.navigate(portal.address() + set.getKey() + "#1");
            page.waitForSelector("[data-next]:visible");
            int steps = 0;
            for (; steps < MOST_STEPS && page.isVisible("[data-next]"); steps++) {
                look(page, page.url(), faults::add);
                page.setViewportSize(360, 740);
                page.click("[data-next]");
            }
            look(page, page.url(), faults::add);
            assertThat(steps).as("steps of " + set).isBetween(8, MOST_STEPS - 1);
        }
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, String step, Consumer<String> faults) {
        for (Way way : List.of(Way.DEFAULT, Way.WIDTH_320)) {
            way.lookAt(page, Looked.ON_A_PHONE);
            AXE.faults(page, way.rules()).forEach(fault -> faults.accept(way + " " + step + " " + fault));
            Targets.faults(page).forEach(fault -> faults.accept(way + " " + step + " " + fault));
            way.lookAway(page);
        }
        IBM.faults(page).forEach(fault -> faults.accept(step + " " + fault));
        Spacing.faults(page).forEach(fault -> faults.accept(step + " " + fault));
    }

    private static BrowserContext phone(PersonId person) {
        BrowserContext phone = Browser.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setTimezoneId("Europe/London"));
        phone.addCookies(List.of(new Cookie("heard", portal.token(person)).setUrl(portal.address())));
        return phone;
    }
}
