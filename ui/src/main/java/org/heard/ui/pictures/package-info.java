/** A child's own pictures and how questions are shown with them; symbols brought in from and taken out to other tools. */
@NullMarked
package org.heard.ui.pictures;

import org.jspecify.annotations.NullMarked;
