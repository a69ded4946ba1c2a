package org.heard.safeguarding;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** When a child needed somebody, and what was done. What staff wrote about it goes to the case record only. */
@Singleton
final class FlagsKept implements KeepsRecords {
    private final FlagRepository flags;

    FlagsKept(FlagRepository flags) {
        this.flags = flags;
    }

    @Override
    public String kind() {
        return "help";
    }

    @Override
    public List<Kept> of(ChildId child) {
        boolean all = Caller.current() instanceof Caller.Portal;
        return flags.findByChildIdOrderByIdDesc(child.value()).reversed().stream()
                .filter(row -> !row.drill())
                .map(row -> Kept.of(String.valueOf(row.number()), row.raisedAt())
                        .with("help", row.kind().name().toLowerCase(java.util.Locale.ROOT))
                        .with("done", all ? row.whatWasDone() : null))
                .toList();
    }
}
