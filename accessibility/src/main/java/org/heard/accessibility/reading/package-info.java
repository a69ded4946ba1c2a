/** How hard a text is to read, as advice to whoever writes it; never a gate. */
@NullMarked
package org.heard.accessibility.reading;

import org.jspecify.annotations.NullMarked;
