package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.heard.base.PersonId;
import org.heard.base.Settings;
import org.heard.inbox.IroInbox;
import org.heard.testing.ACouncil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** J10: the administrator puts extracts in, sees first what would change, and takes the record out. */
class AdministratorTest {
    private static final String PEOPLE = """
            child_id,first_name,last_name,date_of_birth,care_start
            200001,Noor,Hussain,04/05/2014,02/02/2026
            200002,Finn,Gallagher,31/02/2014,02/02/2026
            """;

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private ACouncil council;
    private Visitor desk;

    @BeforeEach
    void an_administrator() {
        council = portal.council();
        PersonId asha = council.administrator("Asha Patel");
        desk = Visitor.atADesk(portal).signedInAs(asha);
    }

    @AfterEach
    void she_goes_home() {
        desk.close();
    }

    @Test
    void extracts_go_in_after_a_preview_and_a_second_time_change_nothing() {
        desk.opens("/staff/import").isAt("Import").findsNoFault();

        drops("people.csv", PEOPLE);
        desk.sees("1 new, 0 changed").sees("1 rows are left out").findsNoFault();
        assertThat(council.children()).isZero();

        desk.taps("Put it in").sees("1 new and 0 changed are in");
        assertThat(council.children()).isEqualTo(1);

        drops("people.csv", PEOPLE);
        desk.sees("Nothing would change: all of it is in the portal already.");
    }

    @Test
    void what_is_no_extract_is_refused_with_a_sentence() {
        desk.opens("/staff/import");

        drops("people.csv", "\u0089PNG\r\n\u001a\n not a table");

        desk.sees("Refused.");
        assertThat(council.children()).isZero();
    }

    /** The router would put it there twice: what was typed in between would be lost, with the place where it was typed. */
    @Test
    void a_page_is_put_in_its_place_once_so_that_what_is_typed_at_once_stays() {
        desk.page().addInitScript("""
                new MutationObserver(changes => changes.flatMap(change => [...change.addedNodes])
                    .filter(node => node.localName?.startsWith("flow-container"))
                    .forEach(() => window.placed = (window.placed ?? 0) + 1))
                  .observe(document, {childList: true, subtree: true});
                addEventListener("vaadin-router-location-changed", () => setTimeout(() => window.drawn = true, 50));
                """);
        desk.opens("/staff/people").isAt("People");
        desk.page().waitForFunction("window.drawn");
        assertThat(desk.page().evaluate("window.placed")).isEqualTo(1);
    }

    @Test
    void the_reviews_file_the_settings_and_the_people_are_hers_to_look_after() {
        desk.opens("/staff/export").isAt("Export").sees("Keep Reviews.csv").findsNoFault();
        desk.opens("/staff/people")
                .isAt("People")
                .sees("Children without an IRO")
                .findsNoFault();
        desk.opens("/staff/settings").isAt("Settings").findsNoFault();

        desk.page().getByLabel("Find a setting").fill(IroInbox.LOOK_AHEAD.name());
        desk.page().getByLabel(IroInbox.LOOK_AHEAD.what()).fill("30");
        desk.findsNoFault().taps("Change");

        desk.sees("is now 30");
        assertThat(portal.bean(Settings.class).get(IroInbox.LOOK_AHEAD)).isEqualTo(30);
        desk.opens("/staff/settings").sees("1 change").findsNoFault();
        desk.page().getByLabel("Find a setting").fill(IroInbox.LOOK_AHEAD.name());
        desk.taps("Back to the default").sees("is back at");
    }

    private void drops(String name, String text) {
        desk.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
