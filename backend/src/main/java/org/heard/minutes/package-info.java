/** Minutes written to the child, the decisions in them, and what came of those: you said, we decided, it happened. */
@NullMarked
package org.heard.minutes;

import org.jspecify.annotations.NullMarked;
