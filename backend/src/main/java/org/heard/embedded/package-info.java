/** The embedded database of a portal that has none beside it: opened while the program is put together, and watched. */
@NullMarked
package org.heard.embedded;

import org.jspecify.annotations.NullMarked;
