/** Trying the portal out with made-up people; there only when {@code heard.demo} is true. */
@NullMarked
package org.heard.demo;

import org.jspecify.annotations.NullMarked;
