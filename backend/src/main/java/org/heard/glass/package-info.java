/** Breaking the glass: a record that is not one's own, opened with a reason, for a while; managers and the child are told. */
@NullMarked
package org.heard.glass;

import org.jspecify.annotations.NullMarked;
