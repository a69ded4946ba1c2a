/** Pictures and recordings of a child: taken in safely, in pieces where the line may drop, and shown only to those they are for. */
@NullMarked
package org.heard.media;

import org.jspecify.annotations.NullMarked;
