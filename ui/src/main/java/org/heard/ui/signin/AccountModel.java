package org.heard.ui.signin;

/**
 * How somebody signs in, for themselves.
 *
 * @param done what was just done; empty text for nothing
 * @param wrong what went wrong; empty text for nothing
 * @param password whether they have one here
 * @param helper whether they help a child, and so may have passkeys
 * @param app whether they have an app
 */
public record AccountModel(
        String done, String wrong, boolean password, boolean app, int codesLeft, boolean helper, int passkeys) {}
