/** What is said on screens, on paper: tagged PDF that is read aloud properly, and DOCX for a council's own templates. */
@NullMarked
package org.heard.paper;

import org.jspecify.annotations.NullMarked;
