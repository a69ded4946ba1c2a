package org.heard.audit;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** When a child came in, and when somebody tried and could not. */
@Singleton
final class SignInsKept implements KeepsRecords {
    private final AuditRows rows;

    SignInsKept(AuditRows rows) {
        this.rows = rows;
    }

    /** One time at the door. */
    record SignIn(Instant at, AuditAction what) {}

    @Override
    public String kind() {
        return "sign-ins";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return rows.signIns(child.value()).stream()
                .map(one -> Kept.of("", one.at())
                        .with(
                                "came-in",
                                one.what().name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList();
    }
}
