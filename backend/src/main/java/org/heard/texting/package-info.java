/**
 * Answering by text: the question set as a conversation, in the same consultation as the page; and whatever else a child
 * texts, passed to their IRO.
 */
@NullMarked
package org.heard.texting;

import org.jspecify.annotations.NullMarked;
