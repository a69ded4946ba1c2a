package org.heard.glass;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.OpenedRecords;

/** Answers the guard of every feature. */
@Singleton
final class OpenNow implements OpenedRecords {
    private final OpenedRepository rows;
    private final InstantSource time;

    OpenNow(OpenedRepository rows, InstantSource time) {
        this.rows = rows;
        this.time = time;
    }

    @Override
    public boolean isOpen(Caller.Someone caller, ChildId child) {
        return rows.existsByOpenedByAndRoleAndChildIdAndUntilAtGreaterThan(
                caller.person().value(), caller.role(), child.value(), time.instant());
    }
}
