/** People: children and what the case system knows of them, those who help them, and staff; who belongs to whom. */
@NullMarked
package org.heard.identity;

import org.jspecify.annotations.NullMarked;
