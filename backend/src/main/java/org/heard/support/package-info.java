/** Who helps a child: the child asks for somebody and ends it; organisations of advocates; invitations to those who help. */
@NullMarked
package org.heard.support;

import org.jspecify.annotations.NullMarked;
