/** The day an IRO is named: the child is told, and the hello letter with a way in lies ready to be printed. */
@NullMarked
package org.heard.hello;

import org.jspecify.annotations.NullMarked;
