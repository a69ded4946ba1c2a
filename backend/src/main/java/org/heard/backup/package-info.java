/** Backup and restore: all rows at one moment into one encrypted file, and from it into an empty database of any kind. */
@NullMarked
package org.heard.backup;

import org.jspecify.annotations.NullMarked;
