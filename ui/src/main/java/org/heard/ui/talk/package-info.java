/** Staff pages for talking with a child: the thread, what was asked for, texts, and what people say afterwards. */
@NullMarked
package org.heard.ui.talk;

import org.jspecify.annotations.NullMarked;
