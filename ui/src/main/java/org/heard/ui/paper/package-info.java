/** Question sets on paper: the booklet as PDF, and the page on which a worker puts in what came back. */
@NullMarked
package org.heard.ui.paper;

import org.jspecify.annotations.NullMarked;
