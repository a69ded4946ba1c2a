/** When staff are at work: what a child may truthfully be told about who reads something, and when. */
@NullMarked
package org.heard.hours;

import org.jspecify.annotations.NullMarked;
