/** The REST interface for case systems. */
@NullMarked
package org.heard.export.web;

import org.jspecify.annotations.NullMarked;
