package org.heard.invitation;

/** A hash that takes its time. */
interface SlowHash {

    /** 32 bytes that depend on all of it. */
    byte[] of(String secret, byte[] salt, int rounds);
}
