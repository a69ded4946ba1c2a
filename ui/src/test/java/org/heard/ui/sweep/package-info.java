/** Every page that there is, listed by its route, in every way somebody may look at it: no accessibility fault. */
@NullMarked
package org.heard.ui.sweep;

import org.jspecify.annotations.NullMarked;
