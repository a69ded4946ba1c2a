/**
 * What somebody says for a review, in their own voice: kept answer by answer, sent and taken back by whoever said it, read
 * only by those they chose.
 */
@NullMarked
package org.heard.consultation;

import org.jspecify.annotations.NullMarked;
