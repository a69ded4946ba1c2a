package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.invitation.StaffLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A council without a sign-in of its own: a link from the command line, a password, an app, and codes on paper. */
class StaffSignInTest {
    private static final String PASSWORD = "three small blue boats";

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    @Test
    void from_the_first_link_to_coming_back_with_the_app_and_without_it() {
        String link = new Caller.Portal()
                .call(() -> portal.bean(StaffLinks.class).link("mo@council.example", Role.MANAGER, "Mo Reed"));
        try (Visitor desk = Visitor.atADesk(portal)) {
            desk.opens(link.substring(link.indexOf("/l/")));
            desk.page().getByLabel("A password of your own").fill(PASSWORD);
            desk.page().getByLabel("The same password once more").fill(PASSWORD);
            desk.taps("Go in").isAt("One more thing, just once").findsNoFault();

            AnApp app = new AnApp(desk.page().locator(".app-secret").innerText());
            desk.writes("Code", "000000").taps("Go in").sees("That’s not it.").findsNoFault();
            desk.writes("Code", app.shows(portal.time().instant())).taps("Go in");
            desk.isAt("Keep these ten codes").findsNoFault();
            List<String> kept = desk.page().locator(".kept-codes b").allInnerTexts();
            assertThat(kept).hasSize(10);
            desk.taps("I have them. Go on").isAt("Reviews");

            desk.opens("/account").isAt("Your sign-in").sees("Left: 10 of 10").findsNoFault();
            changes(desk, "password2026!!");
            desk.taps("Change it").sees("Others would guess that one soon").findsNoFault();
            changes(desk, "four brown garden chairs");
            desk.taps("Change it").sees("Your password is changed");

            desk.taps("Sign out").isAt("Sign in");
            desk.opens("/staff/").isAt("Sign in");
            comesIn(desk, kept.getFirst());
            desk.isAt("Reviews").opens("/account").sees("Left: 9 of 10");

            portal.time().passes(Duration.ofMinutes(1));
            desk.taps("Sign out everywhere").isAt("Sign in");
            comesIn(desk, app.shows(portal.time().instant()));
            desk.isAt("Reviews");
        }
    }

    private static void changes(Visitor desk, String fresh) {
        desk.page().getByLabel("The one you have now").fill(PASSWORD);
        desk.page().getByLabel("A new one").fill(fresh);
    }

    private static void comesIn(Visitor desk, String code) {
        desk.page().locator("#email").fill("mo@council.example");
        desk.page().getByLabel("Your password or code").fill("four brown garden chairs");
        desk.taps("Go in").isAt("Now the code from your app").findsNoFault();
        desk.writes("Code", code).taps("Go in");
    }
}
