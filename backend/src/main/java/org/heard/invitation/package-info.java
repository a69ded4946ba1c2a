/** Ways in: links in texts, cards in letters, the codes people choose, and what happens when somebody guesses. */
@NullMarked
package org.heard.invitation;

import org.jspecify.annotations.NullMarked;
