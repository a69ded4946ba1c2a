/** The demo: who a visitor can be, and the texts that would have been sent. Only when {@code heard.demo} is true. */
@NullMarked
package org.heard.ui.demo;

import org.jspecify.annotations.NullMarked;
