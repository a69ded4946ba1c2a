/** What the IRO wrote after a review, read by the child and those it was shared with; what came of what was decided; leading a review. */
@NullMarked
package org.heard.ui.letter;

import org.jspecify.annotations.NullMarked;
