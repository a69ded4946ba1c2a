/** How long things are kept: what is due goes to the case record first and is deleted then, unless somebody holds it. */
@NullMarked
package org.heard.retention;

import org.jspecify.annotations.NullMarked;
