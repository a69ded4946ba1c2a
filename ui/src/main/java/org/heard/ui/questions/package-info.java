/** The editor of question sets: what a council asks, with a preview drawn as children see it, checks, versions, languages. */
@NullMarked
package org.heard.ui.questions;

import org.jspecify.annotations.NullMarked;
