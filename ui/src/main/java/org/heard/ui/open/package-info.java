/** Pages that anybody may open: the front, help now, and what we say about ourselves. */
@NullMarked
package org.heard.ui.open;

import org.jspecify.annotations.NullMarked;
