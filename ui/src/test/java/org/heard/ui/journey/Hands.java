package org.heard.ui.journey;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Somebody who touches nothing: they have the keys, or one switch that presses the space bar. */
final class Hands {
    private final Visitor visitor;

    Hands(Visitor visitor) {
        this.visitor = visitor;
    }

    void doTheBoardByKeys() {
        Page page = visitor.page();
        if (page.locator("[data-column]:visible").count() > 0) {
            tabTo(page.locator("[data-column]:visible [data-word]").first().innerText());
            press("Enter");
        } else if (page.locator(".board .tile:visible input").count() > 0) {
            page.locator("h1:visible").focus();
            tabToATile();
            press("Space");
        }
        tabTo("Next");
        press("Enter");
    }

    void tabToATile() {
        for (int i = 0; i < 40; i++) {
            press("Tab");
            if ((Boolean) visitor.page().evaluate("document.activeElement.matches('.board .tile input')")) {
                return;
            }
        }
        throw new AssertionError("no tile can be reached by Tab");
    }

    void tabTo(String name) {
        for (int i = 0; i < 80; i++) {
            press("Tab");
            if (focused().equals(name)) {
                return;
            }
        }
        throw new AssertionError(name + " can't be reached by Tab at " + visitor.heading());
    }

    /** Waits until the focus comes by, and presses the switch. */
    void switchOn(String selector) {
        Page page = visitor.page();
        for (int i = 0; i < 300; i++) {
            if ((Boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
                press("Space");
                return;
            }
            page.clock().runFor(500);
        }
        throw new AssertionError("the focus never came to " + selector + " at " + visitor.heading());
    }

    String focused() {
        return (String) visitor.page().evaluate("""
                (() => { const one = document.activeElement; const label = one.closest("label") ?? one;
                  return (label.querySelector("[data-word]") ?? label).innerText.trim(); })()
                """);
    }

    void press(String key) {
        visitor.page().keyboard().press(key);
    }

    void hold(String key) {
        visitor.page().keyboard().press(key, new Keyboard.PressOptions().setDelay(400));
    }
}
