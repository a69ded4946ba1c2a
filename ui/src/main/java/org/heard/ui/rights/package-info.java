/** A child's words and rights: everything they can do with what is kept of them, two taps from home; and staff's answers. */
@NullMarked
package org.heard.ui.rights;

import org.jspecify.annotations.NullMarked;
