package org.heard.ui.signin;

import jakarta.inject.Singleton;

/** Which link or card somebody came with, while they give their code. */
@Singleton
final class KnockCookie extends DoorCookie {

    KnockCookie() {
        super("knock");
    }
}
