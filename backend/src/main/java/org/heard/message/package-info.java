/** What a child and their IRO write to each other, and what the child asks for: only those two, and who covers, read it. */
@NullMarked
package org.heard.message;

import org.jspecify.annotations.NullMarked;
