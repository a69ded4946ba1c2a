/** The council's own sign-in (OpenID Connect): who its staff are, and what they may be here. */
@NullMarked
package org.heard.provider;

import org.jspecify.annotations.NullMarked;
