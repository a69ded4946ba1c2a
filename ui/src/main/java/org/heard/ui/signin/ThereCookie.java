package org.heard.ui.signin;

import jakarta.inject.Singleton;

/** Who somebody is at the council, in its own words, for signing out there too. */
@Singleton
final class ThereCookie extends DoorCookie {

    ThereCookie() {
        super("there");
    }
}
