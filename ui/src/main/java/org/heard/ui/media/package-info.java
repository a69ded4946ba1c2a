/** Handing out pictures and recordings to those they are for. */
@NullMarked
package org.heard.ui.media;

import org.jspecify.annotations.NullMarked;
