package org.heard.support;

import org.heard.base.Role;

/**
 * Somebody whom the portal does not know yet.
 *
 * @param relation advocate, carer or parent; somebody a child trusts comes as an advocate
 * @param email where the invitation goes; empty text when it is texted or printed
 */
public record Newcomer(Role relation, String firstName, String lastName, String email) {}
