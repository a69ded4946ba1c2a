/** Whole roads through the portal in a real browser, and what such tests share: a portal, visitors, checks of a page. */
@NullMarked
package org.heard.ui.journey;

import org.jspecify.annotations.NullMarked;
