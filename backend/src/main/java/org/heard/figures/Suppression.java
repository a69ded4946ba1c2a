package org.heard.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.figures.Figures.Line;
import org.heard.figures.Figures.Table;
import org.heard.figures.Measure.Kind;

/**
 * Makes figures fit for readers outside of the team: numbers from 1 to 4 are hidden, and so much more that no hidden number can
 * be had by subtracting shown ones, neither within a table, nor from the totals, nor from one measure to another. Hiding goes by
 * {@link SubtractBack} for the codes, which several measures add up in different ways, and by {@link Partition} within tables.
 */
final class Suppression {
    /** The smallest number that is shown, apart from none. */
    static final int SMALLEST = 5;

    private Suppression() {}

    static boolean isSmall(int number) {
        return number > 0 && number < SMALLEST;
    }

    static Figures of(Figures figures) {
        CodesShown codes = CodesShown.of(figures);
        Map<Measure, Share> all = new EnumMap<>(Measure.class);
        figures.all().forEach((measure, share) -> {
            if (measure.isForOutside()) {
                all.put(measure, total(measure, share, codes));
            }
        });
        List<Table> tables = figures.tables().stream()
                .filter(table -> table.by().isForOutside())
                .map(table -> table(table, all))
                .toList();
        Share children = figures.childrenOnTime();
        return new Figures(
                figures.from(),
                figures.to(),
                codes.reviews(),
                figures.uncoded(),
                figures.unrecorded(),
                all,
                codes.shares(),
                alone(children),
                alone(figures.promisesKept()),
                figures.feedback().stream()
                        .map(felt -> new Figures.Felt(felt.what(), alone(felt.yes())))
                        .toList(),
                tables,
                true);
    }

    private static Share total(Measure measure, Share share, CodesShown codes) {
        if (measure.kind() == Kind.CODE) {
            return codes.total(measure);
        }
        return measure.takesUnderFours() && codes.givesUnderFoursAway(value(share.all()))
                ? new Share(null, null)
                : alone(share);
    }

    /** A fraction that stands alone is shown when what is counted, what is not, and both together are not small. */
    private static Share alone(Share share) {
        int of = value(share.of());
        int all = value(share.all());
        if (isSmall(all)) {
            return new Share(null, null);
        }
        return isSmall(of) || isSmall(all - of) ? new Share(null, all) : share;
    }

    private static Table table(Table table, Map<Measure, Share> totals) {
        List<Map<Measure, Share>> lines = new ArrayList<>();
        table.lines().forEach(_ -> lines.add(new EnumMap<>(Measure.class)));
        for (Measure measure : Measure.values()) {
            boolean headline =
                    measure.kind() != Kind.CODE || measure == Measure.TOOK_PART || measure == Measure.ATTENDED;
            if (headline
                    && measure.isForOutside()
                    && !totals.getOrDefault(measure, new Share(null, null)).isHidden()) {
                List<Share> shares = table.lines().stream()
                        .map(line -> line.shares().getOrDefault(measure, new Share(0, 0)))
                        .toList();
                List<Share> shown = Partition.shown(shares);
                for (int i = 0; i < shown.size(); i++) {
                    lines.get(i).put(measure, shown.get(i));
                }
            }
        }
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            all.add(new Line(table.lines().get(i).group(), lines.get(i)));
        }
        return new Table(table.by(), List.copyOf(all));
    }

    static int value(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
