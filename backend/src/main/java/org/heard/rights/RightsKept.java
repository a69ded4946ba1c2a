package org.heard.rights;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** What a child asked for, and what they were answered. */
@Singleton
final class RightsKept implements KeepsRecords {
    private final RightRepository rows;

    RightsKept(RightRepository rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "asked";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return rows.findByChildIdOrderByIdDesc(child.value()).reversed().stream()
                .map(row -> Kept.of(String.valueOf(row.id()), row.askedAt())
                        .with("me-said", row.words())
                        .with("answer", row.answer()))
                .toList();
    }
}
