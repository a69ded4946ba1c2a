package org.heard.support;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** Whom a child wanted to help them, and what they were answered. */
@Singleton
final class WishesKept implements KeepsRecords {
    private final WishRepository rows;

    WishesKept(WishRepository rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "helpers";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return rows.findByChildIdOrderByIdDesc(child.value()).reversed().stream()
                .map(row -> Kept.of(String.valueOf(row.id()), row.askedAt())
                        .with("kind", row.kind())
                        .with("me-said", row.who())
                        .with("reached", row.reach())
                        .with("status", row.status())
                        .with("answer", row.words()))
                .toList();
    }
}
