/** The IRO's inbox, and the lists of children and reviews that staff may see. */
@NullMarked
package org.heard.ui.inbox;

import org.jspecify.annotations.NullMarked;
