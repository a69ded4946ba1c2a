/** Flags: a child may be in danger or asked for help now. A person must answer; nothing is scored. */
@NullMarked
package org.heard.safeguarding;

import org.jspecify.annotations.NullMarked;
