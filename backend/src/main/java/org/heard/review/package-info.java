/** Reviews of a child's care plan: when they are due and held, what happened at them, and the participation code. */
@NullMarked
package org.heard.review;

import org.jspecify.annotations.NullMarked;
