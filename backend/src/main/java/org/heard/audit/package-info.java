/** Who did what to whose record, kept for good; the child sees their part of it. */
@NullMarked
package org.heard.audit;

import org.jspecify.annotations.NullMarked;
