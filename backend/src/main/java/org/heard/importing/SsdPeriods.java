package org.heard.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The episodes of one child, put together to periods of care by the id that they share. */
final class SsdPeriods {
    private final List<Episode> episodes = new ArrayList<>();
    private final List<RowReader> rows;

    private record Line(
            String careId,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate entered,
            @Nullable String need) {}

    SsdPeriods(List<RowReader> rows) {
        this.rows = rows;
        rows.stream()
                .flatMap(row -> line(row).stream())
                .collect(Collectors.groupingBy(Line::careId))
                .values()
                .forEach(this::period);
        episodes.sort(Comparator.comparing(Episode::start));
    }

    private static Optional<Line> line(RowReader row) {
        LocalDate start =
                row.neededDay("clae_cla_episode_start_date", "The day on which the episode began is missing.");
        LocalDate end = row.day("clae_cla_episode_ceased_date");
        LocalDate entered = row.day("clae_entered_care_date");
        String need = CensusCode.NEED.of(row.cell("clae_cla_primary_need_code")).orElse(null);
        return start == null || row.isRefused()
                ? Optional.empty()
                : Optional.of(new Line(row.cell("clae_cla_id"), start, end, entered, need));
    }

    /** Care has ended when no episode of the period is open; it began when the child came into care, says the table. */
    private void period(List<Line> lines) {
        lines.sort(Comparator.comparing(Line::start));
        boolean open = lines.stream().anyMatch(line -> line.end() == null);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            LocalDate start = i == 0 ? Objects.requireNonNullElse(line.entered(), line.start()) : line.start();
            boolean last = i == lines.size() - 1 && !open;
            episodes.add(
                    new Episode(start, last ? latestEnd(lines) : line.end(), i == 0, last, null, null, line.need()));
        }
    }

    private static @Nullable LocalDate latestEnd(List<Line> lines) {
        return lines.stream()
                .map(Line::end)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** By their start. */
    List<Episode> episodes() {
        return episodes;
    }

    Optional<LocalDate> lastIroContact() {
        return rows.stream()
                .map(row -> row.day("clae_cla_last_iro_contact_date"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
