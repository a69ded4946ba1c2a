/** What every REST controller shares: how a problem is told to a program. */
@NullMarked
package org.heard.base.web;

import org.jspecify.annotations.NullMarked;
