/** Measurements, run by hand and printed as tables; never a timed test. */
@NullMarked
package org.heard.ui.bench;

import org.jspecify.annotations.NullMarked;
