/** What staff see across children: an IRO's inbox, lists of reviews and children. Reads other features' tables, writes none. */
@NullMarked
package org.heard.inbox;

import org.jspecify.annotations.NullMarked;
