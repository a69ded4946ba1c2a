/** Recording a review in a minute: what happened, the participation code that follows, and its confirmation. */
@NullMarked
package org.heard.ui.record;

import org.jspecify.annotations.NullMarked;
