/** Rows read from the database, edited as a whole, and written back in batches: for features that take in many at once. */
@NullMarked
package org.heard.base.rows;

import org.jspecify.annotations.NullMarked;
