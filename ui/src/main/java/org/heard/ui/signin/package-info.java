/** Getting in and getting out: links, cards, own codes, passwords, Leave. */
@NullMarked
package org.heard.ui.signin;

import org.jspecify.annotations.NullMarked;
