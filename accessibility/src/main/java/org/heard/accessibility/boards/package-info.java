/** Open Board Format: boards of pictures in and out, whoever wrote them. What comes in is not trusted. */
@NullMarked
package org.heard.accessibility.boards;

import org.jspecify.annotations.NullMarked;
