package org.heard.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.heard.accessibility.symbols.SymbolSets;
import org.heard.testing.AChild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page with pictures that somebody prints says on paper whose they are, as their licences ask; on screen the page about them does. */
class CreditsOnPaperTest {
    @RegisterExtension
    static final PortalRunning portal = new PortalRunning();

    @Test
    void they_stand_on_a_printed_page_with_pictures_and_on_no_other() {
        AChild mia = portal.council()
                .child("Mia Long")
                .born("2019-06-01")
                .iro(portal.council().iro("Priya Nair"));
        mia.review().planned("2026-03-20");
        try (Visitor phone = Visitor.onAPhone(portal).signedInAs(mia.person())) {
            Page page = phone.opens("/my/say").page();
            assertThat(belowThePage(page)).as("on screen").isEqualTo("none");
            page.waitForFunction("() => document.querySelector('link[rel=stylesheet]')?.sheet");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(belowThePage(page)).isEqualTo("\"" + String.join(" ", SymbolSets.attributions()) + "\"");
            phone.opens("/privacy");
            assertThat(belowThePage(page)).as("without pictures").isEqualTo("none");
        }
    }

    private static Object belowThePage(Page page) {
        return page.evaluate("getComputedStyle(document.body, '::after').content");
    }
}
