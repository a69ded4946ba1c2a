package org.heard.identity;

import java.time.LocalDate;
import org.heard.base.Role;
import org.jspecify.annotations.Nullable;

/** Someone who helps a child: their advocate, carer or parent, from one day until another (both included). */
public record Supporter(
        Person person,
        Role relation,
        LocalDate from,
        @Nullable LocalDate until) {}
