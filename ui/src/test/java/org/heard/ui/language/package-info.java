/** Every text in every language: none missing, none unused, each with the gaps of the English one. */
@NullMarked
package org.heard.ui.language;

import org.jspecify.annotations.NullMarked;
