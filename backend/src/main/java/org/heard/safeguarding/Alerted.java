package org.heard.safeguarding;

import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who is told about a flag, and how to reach them. */
record Alerted(
        Who who,
        @Nullable PersonId person,
        @Nullable String phone,
        @Nullable String email) {
    /** In which part. Stored by name. */
    enum Who {
        IRO("IRO"),
        SOCIAL_WORKER("social worker"),
        DUTY("team on duty"),
        MANAGER("manager");

        private final String wording;

        Who(String wording) {
            this.wording = wording;
        }

        String wording() {
            return wording;
        }
    }
}
