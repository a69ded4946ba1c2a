/** The portal as its operators meet it: its log, its end, its answers to those who watch it. */
@NullMarked
package org.heard.ui.operating;

import org.jspecify.annotations.NullMarked;
