/** Light pages: what a servlet needs to show a page that a phone opens at once, without a session and without Vaadin. */
@NullMarked
package org.heard.ui.page;

import org.jspecify.annotations.NullMarked;
