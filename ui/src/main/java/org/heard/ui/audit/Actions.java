package org.heard.ui.audit;

import java.util.Locale;
import org.heard.audit.AuditAction;

/** What was done, in words: {@code WORDS_READ} reads "Words read". */
final class Actions {
    private Actions() {}

    static String words(AuditAction action) {
        String words = action.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
