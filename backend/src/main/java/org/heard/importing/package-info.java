/** The council's own extracts come in: recognised by their columns, shown before anything is written, never twice. */
@NullMarked
package org.heard.importing;

import org.jspecify.annotations.NullMarked;
