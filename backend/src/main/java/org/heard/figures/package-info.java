/** The figures on taking part: each with what was counted of how many, by whom and where, and for readers outside without small numbers. */
@NullMarked
package org.heard.figures;

import org.jspecify.annotations.NullMarked;
