/** Saying something for a review: the page of a child and of those who speak for or about one, and what its phone calls. */
@NullMarked
package org.heard.ui.say;

import org.jspecify.annotations.NullMarked;
