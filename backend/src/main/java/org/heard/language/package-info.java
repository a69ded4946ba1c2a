/** The languages the portal speaks, which one it speaks now, and who has checked the words of each. */
@NullMarked
package org.heard.language;

import org.jspecify.annotations.NullMarked;
