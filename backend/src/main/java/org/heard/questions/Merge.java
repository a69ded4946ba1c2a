package org.heard.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what two people made of the same draft. Each question that only one of them changed is as that one left it;
 * one that both changed is as the second left it, and named. What one took away and the other changed stays.
 */
final class Merge {
    private final DraftSet base;
    private final DraftSet theirs;
    private final DraftSet mine;
    private final List<String> both = new ArrayList<>();

    private Merge(DraftSet base, DraftSet theirs, DraftSet mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /**
     * What came of it.
     *
     * @param both the keys of questions that both changed, each in another way; empty for the head of the set
     */
    record Merged(DraftSet set, List<String> both) {}

    static Merged of(DraftSet base, DraftSet theirs, DraftSet mine) {
        if (base.equals(theirs)) {
            return new Merged(mine, List.of());
        }
        Merge merge = new Merge(base, theirs, mine);
        return new Merged(merge.all(), List.copyOf(merge.both));
    }

    private DraftSet all() {
        return new DraftSet(
                one(base.title(), theirs.title(), mine.title(), ""),
                one(base.intro(), theirs.intro(), mine.intro(), ""),
                one(base.minutes(), theirs.minutes(), mine.minutes(), ""),
                order().stream().flatMap(key -> question(key).stream()).toList());
    }

    private <T> T one(T was, T his, T own, String key) {
        if (own.equals(was) || own.equals(his)) {
            return his;
        }
        if (!his.equals(was) && !both.contains(key)) {
            both.add(key);
        }
        return own;
    }

    private Optional<DraftQuestion> question(String key) {
        @Nullable DraftQuestion was = base.question(key).orElse(null);
        @Nullable DraftQuestion his = theirs.question(key).orElse(null);
        @Nullable DraftQuestion own = mine.question(key).orElse(null);
        if (his != null && own != null) {
            return Optional.of(was == null ? own : one(was, his, own, key));
        }
        @Nullable DraftQuestion left = his == null ? own : his;
        boolean takenAway = was != null && Objects.equals(left, was);
        return takenAway ? Optional.empty() : Optional.ofNullable(left);
    }

    /** Mine when I moved something, else theirs; what is only in the other comes after what it stood behind. */
    private List<String> order() {
        boolean moved = !mine.keys().equals(base.keys());
        List<String> order = new ArrayList<>(moved ? mine.keys() : theirs.keys());
        List<String> others = moved ? theirs.keys() : mine.keys();
        Set<String> known = new LinkedHashSet<>(order);
        for (int i = 0; i < others.size(); i++) {
            if (known.add(others.get(i))) {
                int before = i == 0 ? -1 : order.indexOf(others.get(i - 1));
                order.add(before + 1, others.get(i));
            }
        }
        return order;
    }
}
