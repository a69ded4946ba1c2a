/** The pages of those who look after the portal: putting extracts in, taking the record out, settings, people. */
@NullMarked
package org.heard.ui.admin;

import org.jspecify.annotations.NullMarked;
