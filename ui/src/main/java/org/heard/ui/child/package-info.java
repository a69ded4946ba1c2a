/** A signed-in child's pages: home, my IRO, what a review is, who has read what I said. */
@NullMarked
package org.heard.ui.child;

import org.jspecify.annotations.NullMarked;
