/** Saying how a review was, on the spot; the board on which it comes back; the Pledge. */
@NullMarked
package org.heard.ui.feedback;

import org.jspecify.annotations.NullMarked;
