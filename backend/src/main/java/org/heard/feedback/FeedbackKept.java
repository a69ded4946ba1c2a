package org.heard.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/**
 * How a child's reviews were, where somebody said so with their name: for the child what they said themselves, for the case record
 * all of it. What came without a name is nobody's.
 */
@Singleton
final class FeedbackKept implements KeepsRecords {
    private final FeedbackRepository rows;

    FeedbackKept(FeedbackRepository rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "feedback";
    }

    @Override
    public List<Kept> of(ChildId child) {
        boolean all = Caller.current() instanceof Caller.Portal;
        return rows.findNamedByChild(child.value()).stream()
                .filter(row -> all || row.voice() == FeedbackVoice.CHILD)
                .map(FeedbackKept::kept)
                .toList();
    }

    private static Kept kept(FeedbackRow row) {
        Kept kept = Kept.of("", null).with("who", row.voice().name().toLowerCase(java.util.Locale.ROOT));
        for (Map.Entry<FeedbackQuestion, Tap> tap : row.feedback().taps().entrySet()) {
            kept = kept.with(tap.getKey().key(), tap.getValue().name().toLowerCase(java.util.Locale.ROOT));
        }
        return kept.with("better", row.better());
    }
}
