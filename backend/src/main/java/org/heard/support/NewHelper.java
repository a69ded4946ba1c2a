package org.heard.support;

import org.heard.base.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the portal does not know yet.
 *
 * @param relation advocate, carer or parent; somebody a child trusts comes as an advocate
 * @param email where the invitation goes
 */
public record NewHelper(Role relation, String firstName, String lastName, @Nullable String email) {}
