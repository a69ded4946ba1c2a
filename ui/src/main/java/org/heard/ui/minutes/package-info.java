/** Staff pages of minutes: writing them with advice, decisions, second looks, what became of promises, the running order, older minutes. */
@NullMarked
package org.heard.ui.minutes;

import org.jspecify.annotations.NullMarked;
