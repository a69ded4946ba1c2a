/** Opening a record that is not one's own with a reason, and the list in which managers see who did. */
@NullMarked
package org.heard.ui.opened;

import org.jspecify.annotations.NullMarked;
