/** Starting and stopping: one process, one public port, Vaadin and light pages side by side. */
@NullMarked
package org.heard.ui.app;

import org.jspecify.annotations.NullMarked;
