/** Whatever comes from outside, changed at random: refused in our own words, or read; never a crash. */
@NullMarked
package org.heard.fuzz;

import org.jspecify.annotations.NullMarked;
