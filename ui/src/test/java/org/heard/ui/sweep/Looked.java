package org.heard.ui.sweep;

import com.microsoft.playwright.Page;

/** On what somebody looks at a page: children and helpers on a phone, staff at a desk. */
enum Looked {
    ON_A_PHONE(360, 740),
    AT_A_DESK(1280, 800);

    private final int width;
    private final int height;

    Looked(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void size(Page page) {
        page.setViewportSize(width, height);
    }
}
