/** Work for later: kept in the database, done once however many nodes there are, and not lost by a restart. */
@NullMarked
package org.heard.schedule;

import org.jspecify.annotations.NullMarked;
