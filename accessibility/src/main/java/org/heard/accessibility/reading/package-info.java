/** How hard a text is to read, and which words a child would not use: advice to whoever writes it, never a gate. */
@NullMarked
package org.heard.accessibility.reading;

import org.jspecify.annotations.NullMarked;
