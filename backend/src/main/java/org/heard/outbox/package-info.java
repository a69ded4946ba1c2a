/** Whatever leaves the process: written here in the same transaction as the change, then sent, or kept with the reason. */
@NullMarked
package org.heard.outbox;

import org.jspecify.annotations.NullMarked;
