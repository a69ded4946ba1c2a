/** Where everybody says how they like pages to look, to sound and in which language, before they sign in and after. */
@NullMarked
package org.heard.ui.settings;

import org.jspecify.annotations.NullMarked;
