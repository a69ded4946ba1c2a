/** Hands out the sound of what a page says. */
@NullMarked
package org.heard.ui.listen;

import org.jspecify.annotations.NullMarked;
