/** What children say is kept unreadable in the database: sealed with keys that are not in it, each value tied to its row. */
@NullMarked
package org.heard.seal;

import org.jspecify.annotations.NullMarked;
