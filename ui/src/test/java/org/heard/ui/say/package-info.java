/** The page on which somebody answers, and its calls, as a phone meets them. */
@NullMarked
package org.heard.ui.say;

import org.jspecify.annotations.NullMarked;
