/** Reading aloud: a recorded voice where there is one, else a machine's, made here; no text goes to anybody else. */
@NullMarked
package org.heard.speech;

import org.jspecify.annotations.NullMarked;
