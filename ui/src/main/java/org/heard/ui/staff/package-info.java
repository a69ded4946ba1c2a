/** The frame of every staff page, and where staff land. */
@NullMarked
package org.heard.ui.staff;

import org.jspecify.annotations.NullMarked;
