/** What the tests share: a database for each test class, a clock that stands still, and a council to put people in. */
@NullMarked
package org.heard.testing;

import org.jspecify.annotations.NullMarked;
