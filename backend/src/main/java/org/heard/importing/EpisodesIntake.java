package org.heard.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.identity.ChildCard;
import org.jspecify.annotations.Nullable;

/** SSDA903 Episodes of one year: when care began and ended and why, under which legal status, in what kind of home. */
final class EpisodesIntake implements Intake {

    @Override
    public void take(List<Tally> files, Books books) {
        files.forEach(file -> take(file, books));
    }

    private void take(Tally file, Books books) {
        ChildIds ids = new ChildIds(books.register());
        Map<ChildCard, List<Episode>> byChild = new LinkedHashMap<>();
        for (RowReader row : file.readers()) {
            if (row.isSound()) {
                ids.known(row, "child")
                        .ifPresent(card -> read(row)
                                .ifPresent(episode -> byChild.computeIfAbsent(card, _ -> new ArrayList<>())
                                        .add(episode)));
            }
        }
        byChild.forEach((card, episodes) -> {
            file.meets(card);
            episodes.sort(Comparator.comparing(Episode::start));
            new CareRecord(card).takeYear(episodes);
        });
    }

    private static Optional<Episode> read(RowReader row) {
        LocalDate start = row.neededDay("decom", "The day on which the episode began is missing.");
        LocalDate end = row.day("dec");
        if (start == null || row.isRefused()) {
            return Optional.empty();
        }
        if (end != null && end.isBefore(start)) {
            row.refuse("dec", "The episode ends before it begins.", "Correct it in the case system.");
            return Optional.empty();
        }
        String legalStatus = legalStatus(row);
        String place = row.cell("place");
        return Optional.of(new Episode(
                start,
                end,
                row.cell("rne").equalsIgnoreCase("S"),
                end != null && !row.cell("rec").toUpperCase(Locale.ROOT).equals("X1"),
                legalStatus,
                place.isEmpty() ? null : HomeType.ofPlacement(place),
                CensusCode.NEED.read(row, "cin").orElse(null)));
    }

    private static @Nullable String legalStatus(RowReader row) {
        if (!row.has("ls")) {
            return null;
        }
        Optional<String> status = LegalStatus.read(row.cell("ls"));
        if (status.isEmpty()) {
            row.leaveOut("ls", "This legal status is not known.", "It is one of C1, C2, E1, V2 and so on.");
        }
        return status.orElse(null);
    }
}
