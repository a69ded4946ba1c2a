/** How each person wants pages to look and sound: kept with them; what somebody else proposes, they decide. */
@NullMarked
package org.heard.preference;

import org.jspecify.annotations.NullMarked;
