package org.heard.audit;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.SettingChanged;
import org.jspecify.annotations.Nullable;

/** Keeps who did what, when and to whose record. Part of the caller's transaction: what is rolled back left no trace. */
@Singleton
public class AuditLog {
    private final AuditEntryRepository entries;
    private final InstantSource time;

    AuditLog(AuditEntryRepository entries, InstantSource time) {
        this.entries = entries;
        this.time = time;
    }

    /**
     * Adds an entry in the name of whoever is asking; nobody is signed in while signing in.
     *
     * @param subject what it was done to, as kind and number ({@code consultation 12}); never anybody's words
     */
    public void record(AuditAction action, @Nullable ChildId child, @Nullable String subject) {
        Long actor = Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone someone
                ? someone.person().value()
                : null;
        entries.save(new AuditEntryRow(
                null, time.instant(), actor, action.name(), child == null ? null : child.value(), subject));
    }

    @EventListener
    void onSettingChanged(SettingChanged changed) {
        record(AuditAction.SETTING_CHANGED, null, changed.name());
    }
}
