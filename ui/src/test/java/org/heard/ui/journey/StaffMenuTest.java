package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.heard.base.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where staff may go: in a row at a desk, behind one button on a phone, and the same places in both. */
class StaffMenuTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    @Test
    void on_a_phone_the_page_begins_soon_and_the_menu_holds_every_place() {
        PersonId priya = portal.council().iro("Priya Nair");
        List<String> atADesk;
        try (Visitor desk = Visitor.atADesk(portal).signedInAs(priya).opens("/staff")) {
            desk.page().locator(".s-nav summary").click();
            atADesk = places(desk);
        }
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(priya).opens("/staff")) {
            assertThat(places(phone)).isEmpty();
            assertThat(phone.page().locator("header").boundingBox().height)
                    .as("a sixth of the screen")
                    .isLessThan(740 / 6.0);
            phone.findsNoFault();

            phone.page().locator(".s-nav summary").focus();
            phone.page().keyboard().press("Enter");
            assertThat(places(phone)).containsExactlyInAnyOrderElementsOf(atADesk);
            phone.findsNoFault();

            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Enter");
            phone.isAt("Children");
            PlaywrightAssertions.assertThat(phone.page().locator(".s-nav a:visible"))
                    .hasCount(0); // closed again
            phone.page().locator(".s-nav summary").click();
            assertThat(phone.page().locator(".s-nav a[aria-current]:visible").allInnerTexts())
                    .containsExactly("My children");
        }
    }

    private static List<String> places(Visitor visitor) {
        return visitor.page().locator(".s-nav a:visible").all().stream()
                .map(Locator::innerText)
                .toList();
    }
}
