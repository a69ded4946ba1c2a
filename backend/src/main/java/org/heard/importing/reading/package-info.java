/** Reads any file as records of cells, each with its line, or says in a sentence why it cannot. */
@NullMarked
package org.heard.importing.reading;

import org.jspecify.annotations.NullMarked;
