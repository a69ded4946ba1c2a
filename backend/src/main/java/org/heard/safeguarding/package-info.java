/** Flags: a child may be in danger or asked for help now. People are alerted until one has it; nothing is scored. */
@NullMarked
package org.heard.safeguarding;

import org.jspecify.annotations.NullMarked;
