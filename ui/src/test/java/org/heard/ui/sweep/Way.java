package org.heard.ui.sweep;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** A way to look at a page. Applied to a page that is open, so that it need not be loaded again. */
enum Way {
    DEFAULT("", List.of()) {
        @Override
        void lookAt(Page page, Looked looked) {
            looked.size(page);
        }
    },
    TEXT_200("text", List.of("target-size")) {
        @Override
        void lookAt(Page page, Looked looked) {
            looked.size(page);
            page.evaluate("document.documentElement.dataset.text = '200'");
        }
    },
    WIDTH_320("", List.of("target-size", "scrollable-region-focusable")) {
        @Override
        void lookAt(Page page, Looked looked) {
            page.setViewportSize(320, 6000); // so tall that no bar lies over anything
        }
    },
    DARK("theme", List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block")) {
        @Override
        void lookAt(Page page, Looked looked) {
            looked.size(page);
            page.evaluate("document.documentElement.dataset.theme = 'dark'");
        }
    },
    HIGH_CONTRAST("theme", List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block")) {
        @Override
        void lookAt(Page page, Looked looked) {
            looked.size(page);
            page.evaluate("document.documentElement.dataset.theme = 'contrast'");
        }
    },
    FORCED_COLOURS("", List.of("color-contrast", "link-in-text-block")) {
        @Override
        void lookAt(Page page, Looked looked) {
            looked.size(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        }
    },
    /** A light page is loaded in Arabic instead; staff pages are in English and only turn. */
    RIGHT_TO_LEFT("", List.of("target-size")) {
        @Override
        void lookAt(Page page, Looked looked) {
            looked.size(page);
            page.evaluate("document.documentElement.dir = 'rtl'");
        }
    };

    private final String chosen;
    private final List<String> rules;

    Way(String chosen, List<String> rules) {
        this.chosen = chosen;
        this.rules = rules;
    }

    /** Which rules can come out differently this way; none named: all. */
    List<String> rules() {
        return rules;
    }

    abstract void lookAt(Page page, Looked looked);

    /** As it was before. */
    void lookAway(Page page) {
        if (!chosen.isEmpty()) {
            page.evaluate("kind => delete document.documentElement.dataset[kind]", chosen);
        }
        if (this == RIGHT_TO_LEFT) {
            page.evaluate("document.documentElement.dir = 'ltr'");
        }
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT));
    }
}
