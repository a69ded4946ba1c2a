/** Tests of handing out pictures and recordings. */
@NullMarked
package org.heard.ui.media;

import org.jspecify.annotations.NullMarked;
