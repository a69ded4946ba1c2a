package org.heard.audit;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** Who looked at what is kept of a child; their names stand beside the numbers in the case record. */
@Singleton
final class LookedKept implements KeepsRecords {
    private final AuditTrail trail;
    private final AuditRows rows;

    LookedKept(AuditTrail trail, AuditRows rows) {
        this.trail = trail;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "looked";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return trail.lookedAt(child).reversed().stream()
                .map(one -> Kept.of("", one.last())
                        .with("who", rows.name(one.who().value()))
                        .with(
                                "done",
                                one.what()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '))
                        .with("times", one.times()))
                .toList();
    }
}
