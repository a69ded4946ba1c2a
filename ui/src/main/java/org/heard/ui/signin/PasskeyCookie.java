package org.heard.ui.signin;

import jakarta.inject.Singleton;

/** What a browser was asked about its passkey. */
@Singleton
final class PasskeyCookie extends DoorCookie {

    PasskeyCookie() {
        super("passkey");
    }
}
