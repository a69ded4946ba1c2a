/** Question sets that a council writes: drafts that lose nothing, what could be better in them, versions, publishing. */
@NullMarked
package org.heard.questions;

import org.jspecify.annotations.NullMarked;
