/** Texts around a review at their time, before and after it; no reminder after the child sent or said no. */
@NullMarked
package org.heard.reminder;

import org.jspecify.annotations.NullMarked;
