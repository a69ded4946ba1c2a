/** The audit trail, as those with the right to it search it and take it away. */
@NullMarked
package org.heard.ui.audit;

import org.jspecify.annotations.NullMarked;
