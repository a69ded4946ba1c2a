package org.heard.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.heard.testing.AChild;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * On a phone so slow that it never has nothing to do: the first question is at work while the others are not page yet, and whatever
 * is done brings them.
 */
class FirstQuestionTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    private BrowserContext phone;
    private Page page;

    @BeforeEach
    void a_boy_of_fifteen_on_a_phone_that_is_never_idle() {
        AChild leo = portal.council()
                .child("Leo Marsh")
                .born("2010-06-01")
                .iro(portal.council().iro("Priya Nair"));
        leo.review().planned("2026-03-17");
        phone = Browser.chromium().newContext();
        phone.addCookies(List.of(new Cookie("heard", portal.token(leo.person())).setUrl(portal.address())));
        phone.addInitScript("globalThis.requestIdleCallback = () => 0;");
        page = phone.newPage();
        page.navigate(portal.address() + "/my/say");
    }

    @AfterEach
    void he_puts_it_away() {
        phone.close();
    }

    @Test
    void the_first_question_is_there_with_how_many_there_are() {
        assertThat(page.locator("[data-count]")).hasText("1 of 16");
        assertThat(questions()).hasCount(1);
    }

    @Test
    void what_is_chosen_brings_the_others_and_is_kept() {
        page.getByText("Good", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.locator("[data-state=saved]")).isVisible();
        assertThat(questions()).hasCount(16);
        page.locator("[data-next]").click();
        assertThat(page.locator("h1:visible")).hasText("What are you proud of?");
    }

    @Test
    void what_is_written_brings_them_too() {
        page.getByLabel("In a few words").fill("Better since the summer.");

        assertThat(page.locator("[data-state=saved]")).isVisible();
        assertThat(questions()).hasCount(16);
    }

    @Test
    void next_goes_to_the_second_question_and_back_to_the_first() {
        page.locator("[data-next]").click();
        assertThat(page.locator("h1:visible")).hasText("What are you proud of?");
        assertThat(page.locator("[data-count]")).hasText("2 of 16");

        page.goBack();

        assertThat(page.locator("[data-count]")).hasText("1 of 16");
    }

    @Test
    void an_address_of_another_question_goes_there() {
        page.evaluate("location.hash = '#2'");
        assertThat(page.locator("h1:visible")).hasText("What are you proud of?");
        assertThat(questions()).hasCount(16);
    }

    @Test
    void an_answer_that_waits_on_the_phone_brings_them() {
        anAnswerWaitsOnThePhone();

        page.navigate(portal.address() + "/my/say");

        assertThat(questions()).hasCount(16);
        assertThat(page.locator("[data-state=saved]")).isVisible();
        assertThat(page.locator("[data-question=proud] textarea[data-part=words]"))
                .hasValue("County trials");
    }

    @Test
    void who_has_gone_on_before_the_phone_knew_what_waits_stays_there() {
        anAnswerWaitsOnThePhone();
        page.addInitScript("""
                const open = crypto.subtle.decrypt.bind(crypto.subtle);
                const slow = new Promise((done) => { globalThis.goOn = done; });
                crypto.subtle.decrypt = (...what) => slow.then(() => open(...what));
                """);
        page.navigate(portal.address() + "/my/say");
        assertThat(page.locator("[data-count]")).hasText("1 of 16");

        page.evaluate("location.hash = '#5'");
        assertThat(page.locator("[data-count]")).hasText("5 of 16");
        page.evaluate("goOn()");

        assertThat(page.locator("[data-state=saved]")).isVisible();
        assertThat(page.locator("[data-count]")).hasText("5 of 16");
    }

    @Test
    void who_comes_back_has_them_all() {
        page.getByText("Good", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-state=saved]")).isVisible();

        page.navigate("about:blank");
        page.navigate(portal.address() + "/my/say");

        assertThat(questions().count()).isEqualTo(16);
        assertThat(page.locator("h1:visible")).hasText("What are you proud of?");
    }

    private void anAnswerWaitsOnThePhone() {
        // Closing the page tries once more, past any route of a test.
        page.evaluate("void (globalThis.fetch = () => Promise.reject(new TypeError('no signal')))");
        page.locator("[data-next]").click();
        proud().fill("County trials");
        page.waitForCondition(
                () -> page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('h.')).length > 1")
                        .equals(true));
        page.navigate("about:blank");
    }

    private Locator proud() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What are you proud of?"));
    }

    private Locator questions() {
        return page.locator("[data-question]");
    }
}
