package org.readback.support;

import com.microsoft.playwright.Page;

/**
 * Waits for a page to be loaded, with its scripts, before something that does not wait by itself, unlike Playwright's
 * locators and assertions: keys, counting, looking at sizes. Before it, an assertion must have seen the page, because
 * until then the one before it counts as loaded.
 */
public final class Loaded {
    private Loaded() {}

    /** The same page, loaded. */
    public static Page page(Page page) {
        page.waitForLoadState();
        return page;
    }

    /** Presses a key that a script may listen for. */
    public static void press(Page page, String key) {
        page(page).keyboard().press(key);
    }
}
