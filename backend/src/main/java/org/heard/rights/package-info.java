/** What a child asks for as their right: to see what is written about them, to put something right, to complain. */
@NullMarked
package org.heard.rights;

import org.jspecify.annotations.NullMarked;
