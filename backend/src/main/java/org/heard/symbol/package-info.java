/** How a child sees questions: in words or in pictures, which pictures, with how many switches; and the pictures that are theirs. */
@NullMarked
package org.heard.symbol;

import org.jspecify.annotations.NullMarked;
