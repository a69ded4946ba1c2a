/** The portal as somebody meets it who wants to break it: what comes in is hostile, forged, too big, too slow or too much. */
@NullMarked
package org.heard.ui.attack;

import org.jspecify.annotations.NullMarked;
