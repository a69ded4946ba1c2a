package org.heard.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ChildId;

/** Picks the reviews behind one number out of all reviews of a period, which must come child by child, each by day. */
final class Gathering {
    private final Asked asked;
    private final Map<Long, String> iros;
    private final List<CountedReview> found = new ArrayList<>();
    private final Map<ChildId, CountedReview> childrenOnTime = new LinkedHashMap<>();
    private final Map<ChildId, CountedReview> childrenLate = new LinkedHashMap<>();

    Gathering(Asked asked, Map<Long, String> iros) {
        this.asked = asked;
        this.iros = iros;
    }

    /** @param kept how many of its promises were kept, where that is asked for */
    void add(CountedReview review, int kept) {
        boolean picked = switch (asked) {
            case Asked.Counted counted -> isIn(review, counted);
            case Asked.Coded(var code) -> review.code() == code;
            case Asked.NotCoded _ -> review.code() == null;
            case Asked.NotRecorded _ -> review.code() != null && review.facts() == null;
            case Asked.Promises(var wereKept) -> wereKept ? kept > 0 : kept < review.promises();
            case Asked.ChildrenOnTime _ -> {
                addChild(review);
                yield false;
            }
        };
        if (picked) {
            found.add(review);
        }
    }

    private boolean isIn(CountedReview review, Asked.Counted number) {
        Optional<Boolean> counted = review.counted(number.measure());
        Breakdown by = number.by();
        boolean inGroup = by == null || by.groupOf(review, iros).words().equals(Objects.requireNonNull(number.group()));
        return inGroup && counted.isPresent() && counted.get() == number.counted();
    }

    private void addChild(CountedReview review) {
        Boolean onTime = review.onTime();
        if (onTime == null) {
            return;
        }
        if (onTime && !childrenLate.containsKey(review.child())) {
            childrenOnTime.put(review.child(), review);
        } else if (!onTime) {
            childrenOnTime.remove(review.child());
            childrenLate.putIfAbsent(review.child(), review);
        }
    }

    /** By day. */
    List<CountedReview> found() {
        if (asked instanceof Asked.ChildrenOnTime(var onTime)) {
            Collection<CountedReview> children = onTime ? childrenOnTime.values() : childrenLate.values();
            return children.stream().sorted(CountedReview.BY_DAY).toList();
        }
        found.sort(CountedReview.BY_DAY);
        return found;
    }
}
