/** Pictures that carry meaning: which sets there are, which picture stands for a concept, and whom to thank for it. */
@NullMarked
package org.heard.accessibility.symbols;

import org.jspecify.annotations.NullMarked;
