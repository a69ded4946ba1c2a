/** What people say about a review on the spot, with or without a name; what came of it; and whether the Pledge is true. */
@NullMarked
package org.heard.feedback;

import org.jspecify.annotations.NullMarked;
