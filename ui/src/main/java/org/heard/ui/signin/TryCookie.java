package org.heard.ui.signin;

import jakarta.inject.Singleton;

/** A sign-in at the council that was begun in this browser. */
@Singleton
final class TryCookie extends DoorCookie {

    TryCookie() {
        super("council");
    }
}
