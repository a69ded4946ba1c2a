/** Everything that is kept about one child, put together: for the child to take away, and for the case record. */
@NullMarked
package org.heard.copy;

import org.jspecify.annotations.NullMarked;
