/** Pictures for questions: which ones a child likes, which are theirs, which the council brought; boards and mats. */
@NullMarked
package org.heard.symbol;

import org.jspecify.annotations.NullMarked;
