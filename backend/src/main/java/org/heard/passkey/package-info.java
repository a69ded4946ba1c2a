/** Passkeys (WebAuthn): those who help a child sign in with what unlocks their phone. */
@NullMarked
package org.heard.passkey;

import org.jspecify.annotations.NullMarked;
