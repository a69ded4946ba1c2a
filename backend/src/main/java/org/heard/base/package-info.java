/** What every feature stands on: ids, callers and permissions, time, errors. */
@NullMarked
package org.heard.base;

import org.jspecify.annotations.NullMarked;
