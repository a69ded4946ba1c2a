/** One child's page for staff: what they say, their review their way, who else said something, ways in, earlier reviews. */
@NullMarked
package org.heard.ui.words;

import org.jspecify.annotations.NullMarked;
