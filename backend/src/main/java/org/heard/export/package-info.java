/** The record leaves the portal: the SSDA903 Reviews file with its checks, and the participation record for case systems. */
@NullMarked
package org.heard.export;

import org.jspecify.annotations.NullMarked;
