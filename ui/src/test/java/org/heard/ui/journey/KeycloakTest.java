package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.identity.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Staff with the council's own account, at a real Keycloak: {@code ./mvnw test -Pkeycloak}. */
@Tag("keycloak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakTest {
    private static final int PORT = ARealKeycloak.freePort();

    private static ARealKeycloak keycloak;
    private static PortalRunning portal;

    private Visitor desk;

    @BeforeAll
    static void a_council_with_a_provider() {
        keycloak = new ARealKeycloak(PORT);
        portal = new PortalRunning()
                .on(PORT)
                .with("heard.oidc.issuer", keycloak.issuer())
                .with("heard.oidc.client", "heard")
                .with("heard.oidc.secret", "heard-at-keycloak-0123456789")
                .with("heard.oidc.roles", "heard-iros=IRO, heard-managers=MANAGER")
                .with("heard.oidc.add", true);
        portal.start();
        new Caller.Portal()
                .call(() -> portal.bean(People.class).add(Role.IRO, "Ivan", "Price", "ivan.price@council.example"));
    }

    @AfterAll
    static void close() {
        portal.close();
        keycloak.close();
    }

    @BeforeEach
    void somebody_at_a_desk() {
        desk = Visitor.atADesk(portal);
    }

    @AfterEach
    void who_goes_home() {
        desk.close();
    }

    @Test
    @Order(1)
    void an_iro_comes_in_with_the_councils_account_and_signing_out_here_signs_out_there() {
        desk.opens("/sign-in").findsNoFault().taps("Sign in with your council account");
        signsInThere("ivan");
        assertThat(desk.page().url()).startsWith(portal.address() + "/staff");
        desk.sees("Ivan Price");

        desk.taps("Sign out");
        desk.page().waitForURL(portal.address() + "/sign-in");
        desk.opens("/staff/").isAt("Sign in");
        desk.taps("Sign in with your council account");
        assertThat(desk.page().locator("#username").isVisible())
                .as("asked again there")
                .isTrue();
    }

    @Test
    @Order(2)
    void somebody_new_in_a_group_with_a_role_is_added_when_the_council_says_so() {
        desk.opens("/sign-in/council");
        signsInThere("nadia");
        desk.isAt("Reviews").sees("Nadia Khan");
    }

    @Test
    @Order(3)
    void who_has_no_part_here_is_told_kindly() {
        desk.opens("/sign-in/council");
        signsInThere("fred");
        desk.isAt("Your account has no part here yet").findsNoFault();
        desk.opens("/staff/").isAt("Sign in");
    }

    @Test
    @Order(4)
    void an_email_address_that_nobody_checked_opens_nobodys_account() {
        desk.opens("/sign-in/council");
        signsInThere("eve");
        desk.isAt("Your email address was not checked");
    }

    @Test
    @Order(5)
    void the_provider_may_change_its_keys_at_any_time() {
        keycloak.changesItsKey();
        desk.opens("/sign-in/council");
        signsInThere("ivan");
        desk.sees("Ivan Price");
    }

    @Test
    @Order(6)
    void who_is_signed_out_by_the_provider_is_out_here_too() {
        desk.opens("/sign-in/council");
        signsInThere("ivan");
        desk.sees("Ivan Price").opens("/account").isAt("Your sign-in");

        keycloak.signsOut("ivan");

        desk.opens("/staff/").isAt("Sign in");
    }

    @Test
    @Order(7)
    void a_way_back_that_nobody_began_leads_nowhere() {
        desk.opens("/sign-in/council/back?code=stolen&state=guessed").isAt("That didn’t work this time");
        desk.opens("/staff/").isAt("Sign in");
    }

    private void signsInThere(String name) {
        desk.page().locator("#username").fill(name);
        desk.page().locator("#password").fill(name + "-at-keycloak");
        desk.page().locator("#kc-login").click();
        desk.page().waitForURL(address -> address.startsWith(portal.address()));
    }
}
