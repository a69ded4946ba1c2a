/** The figures on taking part: looked at, opened to the reviews behind them, taken away, and told to children. */
@NullMarked
package org.heard.ui.figures;

import org.jspecify.annotations.NullMarked;
