/** How the portal itself is: whether it can work, and the numbers to watch. Counts other features' rows, reads no words. */
@NullMarked
package org.heard.health;

import org.jspecify.annotations.NullMarked;
