/** Takes the pictures of the README and the guides from a running demo: {@code ./heard pictures}. */
@NullMarked
package org.heard.ui.pictures;

import org.jspecify.annotations.NullMarked;
