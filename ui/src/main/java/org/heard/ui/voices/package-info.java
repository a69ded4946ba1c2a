/** Where administrators put in sentences that a person has read aloud, in place of the machine's voice. */
@NullMarked
package org.heard.ui.voices;

import org.jspecify.annotations.NullMarked;
