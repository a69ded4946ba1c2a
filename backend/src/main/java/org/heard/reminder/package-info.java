/** Texts around a review at their time: an invitation, a nudge, a last call; none after the child sent or said no. */
@NullMarked
package org.heard.reminder;

import org.jspecify.annotations.NullMarked;
