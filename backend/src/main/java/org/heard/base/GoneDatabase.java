package org.heard.base;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Has the pool throw away a connection to an H2 that closed itself, as it does when the disk is full, so that the next one opens
 * the database anew. By itself the pool knows this only of other databases, and looks at a connection that is used all the time
 * never again. Named in {@code application.yml}.
 */
public final class GoneDatabase implements SQLExceptionOverride {
    /** H2's connection broken, database closed, database closed at shutdown ({@code org.h2.api.ErrorCode}). */
    private static final Set<Integer> GONE = Set.of(90067, 90098, 90121);

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failed) {
        return GONE.contains(failed.getErrorCode())
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
