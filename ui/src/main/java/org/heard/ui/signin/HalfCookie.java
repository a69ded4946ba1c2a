package org.heard.ui.signin;

import jakarta.inject.Singleton;

/** Whose password was right, while they look for the code of their app. */
@Singleton
final class HalfCookie extends DoorCookie {

    HalfCookie() {
        super("half");
    }
}
