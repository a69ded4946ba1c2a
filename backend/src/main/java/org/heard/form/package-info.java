/** Question sets: what is asked, of whom, who may see the answer by default, and what counts as an answer. */
@NullMarked
package org.heard.form;

import org.jspecify.annotations.NullMarked;
