/** What makes a page usable by every child: symbols, plain words, speech. Plain Java, usable on its own. */
@NullMarked
package org.heard.accessibility;

import org.jspecify.annotations.NullMarked;
