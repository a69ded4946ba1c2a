package org.heard.figures;

import static org.heard.figures.Suppression.isSmall;
import static org.heard.figures.Suppression.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Groups that together make a total which is shown. Whoever sees the others knows what the hidden ones come to together; so at
 * least two are hidden, and together they are no small number: then no single one can be had.
 */
final class Partition {
    private final List<Share> shares;

    private Partition(List<Share> shares) {
        this.shares = shares;
    }

    /** The same shares, with what must be hidden hidden. */
    static List<Share> shown(List<Share> shares) {
        Partition partition = new Partition(shares);
        Set<Integer> sizes = partition.hide(new TreeSet<>(), share -> value(share.all()));
        Set<Integer> counts = partition.hideCounts(sizes);
        List<Share> shown = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            shown.add(new Share(counts.contains(i) ? null : share.of(), sizes.contains(i) ? null : share.all()));
        }
        return shown;
    }

    private Set<Integer> hide(Set<Integer> already, ToIntFunction<Share> number) {
        Set<Integer> hidden = new TreeSet<>(already);
        for (int i = 0; i < shares.size(); i++) {
            if (isSmall(number.applyAsInt(shares.get(i)))) {
                hidden.add(i);
            }
        }
        widen(hidden, List.of(number));
        return hidden;
    }

    /** Where the size is hidden the count is too; and both what is counted and what is not must stay unknown. */
    private Set<Integer> hideCounts(Set<Integer> sizes) {
        ToIntFunction<Share> counted = share -> value(share.of());
        ToIntFunction<Share> others = share -> value(share.all()) - value(share.of());
        Set<Integer> hidden = new TreeSet<>(sizes);
        for (int i = 0; i < shares.size(); i++) {
            if (isSmall(counted.applyAsInt(shares.get(i))) || isSmall(others.applyAsInt(shares.get(i)))) {
                hidden.add(i);
            }
        }
        widen(hidden, List.of(counted, others));
        return hidden;
    }

    /** Hides more, the smallest first, until the hidden ones together say nothing of one of them. */
    private void widen(Set<Integer> hidden, List<ToIntFunction<Share>> numbers) {
        while (!hidden.isEmpty() && hidden.size() < shares.size() && (hidden.size() < 2 || say(hidden, numbers))) {
            hidden.add(smallestShown(hidden));
        }
    }

    private boolean say(Set<Integer> hidden, List<ToIntFunction<Share>> numbers) {
        return numbers.stream()
                .anyMatch(number -> isSmall(hidden.stream()
                        .mapToInt(i -> number.applyAsInt(shares.get(i)))
                        .sum()));
    }

    private int smallestShown(Set<Integer> hidden) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (!hidden.contains(i)) {
                shown.add(i);
            }
        }
        return shown.stream()
                .min(Comparator.comparing(i -> value(shares.get(i).all())))
                .orElseThrow();
    }
}
