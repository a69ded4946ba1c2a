/** Sealing, on a real database. */
@NullMarked
package org.heard.seal;

import org.jspecify.annotations.NullMarked;
