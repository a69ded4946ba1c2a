package org.heard.reminder;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** How a child wants to be texted, where they said so. */
@Singleton
final class TextChoiceKept implements KeepsRecords {
    private final TextChoiceRepository rows;

    TextChoiceKept(TextChoiceRepository rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "texts";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return rows.findByChildId(child.value()).stream()
                .map(row -> Kept.of("", null)
                        .with("texted", row.off() ? "NONE" : row.channel())
                        .with("hour", row.off() ? null : "%02d:00".formatted(row.atHour()))
                        .with("named", row.off() ? null : row.named()))
                .toList();
    }
}
