/** Email by the council's own mail server. */
@NullMarked
package org.heard.mail;

import org.jspecify.annotations.NullMarked;
