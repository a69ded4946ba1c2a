/** How long things are kept: what is due, what is held, what was deleted. */
@NullMarked
package org.heard.ui.retention;

import org.jspecify.annotations.NullMarked;
