/** What is true of texts, whoever carries them: numbers, quiet hours, words that stop them, their size, and those that come in. */
@NullMarked
package org.heard.text;

import org.jspecify.annotations.NullMarked;
