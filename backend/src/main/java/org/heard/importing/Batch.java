package org.heard.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files chosen together, in the order in which they must go in, whatever the order in which they were chosen. */
final class Batch {
    private final List<OpenFile> files;
    private final List<List<OpenFile.Read>> parcels = new ArrayList<>();

    Batch(List<OpenFile> chosen) {
        List<OpenFile> unique = oncePerContent(chosen);
        this.files = oneSsdSet(unique);
        List<OpenFile.Read> ssd = new ArrayList<>();
        files.stream()
                .flatMap(file -> file instanceof OpenFile.Read read ? java.util.stream.Stream.of(read) : null)
                .sorted(Comparator.comparing(OpenFile.Read::kind).thenComparing(Batch::newestDay))
                .forEach(read -> {
                    if (!read.kind().isSsd()) {
                        parcels.add(List.of(read));
                    } else {
                        if (ssd.isEmpty()) {
                            parcels.add(ssd);
                        }
                        ssd.add(read);
                    }
                });
    }

    /** Files that go in together or not at all: one of 903 or of our templates; all tables of the SSD. */
    List<List<OpenFile.Read>> parcels() {
        return parcels;
    }

    /** Files of which nothing is read, and why. */
    List<FileReport> unread() {
        return files.stream()
                .filter(file -> !(file instanceof OpenFile.Read))
                .map(FileReport::unread)
                .toList();
    }

    /** Takes one parcel into the books. The reports are those before anything is settled. */
    static List<FileReport> take(List<OpenFile.Read> parcel, Books books) {
        List<Tally> tallies = parcel.stream().map(Tally::new).toList();
        FileKind kind = parcel.getFirst().kind();
        if (!needsChildren(kind) || !books.register().children().isEmpty()) {
            intake(kind).take(tallies, books);
        } else {
            String first = kind == FileKind.REVIEW_DIARY ? "a people file or a Header" : "the Header of the same year";
            tallies.getFirst()
                    .refuseAll(
                            "The portal knows no child yet, so no row can go in.",
                            "Import " + first + " first, or together with this file.");
        }
        return tallies.stream().map(Tally::report).toList();
    }

    private static boolean needsChildren(FileKind kind) {
        return kind == FileKind.EPISODES || kind == FileKind.REVIEWS || kind == FileKind.REVIEW_DIARY;
    }

    private static Intake intake(FileKind kind) {
        return switch (kind) {
            case HEADER -> new HeaderIntake();
            case EPISODES -> new EpisodesIntake();
            case REVIEWS -> new ReviewsIntake();
            case PEOPLE -> new PeopleIntake();
            case REVIEW_DIARY -> new DiaryIntake();
            case SSD_PERSON,
                    SSD_EPISODES,
                    SSD_REFERRALS,
                    SSD_LEGAL,
                    SSD_PLACEMENTS,
                    SSD_DISABILITY,
                    SSD_FAMILY,
                    SSD_PROFESSIONALS,
                    SSD_INVOLVEMENTS,
                    SSD_REVIEWS -> new SsdIntake();
        };
    }

    private static List<OpenFile> oncePerContent(List<OpenFile> chosen) {
        Map<String, OpenFile> byContent = new LinkedHashMap<>();
        List<OpenFile> files = new ArrayList<>();
        for (OpenFile file : chosen) {
            OpenFile first = byContent.putIfAbsent(file.sha256(), file);
            files.add(
                    first == null || !(file instanceof OpenFile.Read)
                            ? file
                            : new OpenFile.LeftOut(
                                    file.name(),
                                    file.sha256(),
                                    "the same file",
                                    "This is the same file as " + first.name() + ", chosen twice; read once."));
        }
        return files;
    }

    /** The tables of the SSD belong together: a second one of the same kind cannot be of the same set. */
    private static List<OpenFile> oneSsdSet(List<OpenFile> chosen) {
        Map<FileKind, OpenFile> firsts = new EnumMap<>(FileKind.class);
        List<OpenFile> files = new ArrayList<>();
        for (OpenFile file : chosen) {
            Optional<FileKind> kind =
                    file instanceof OpenFile.Read read && read.kind().isSsd()
                            ? Optional.of(read.kind())
                            : Optional.empty();
            OpenFile first = kind.map(k -> firsts.putIfAbsent(k, file)).orElse(null);
            files.add(
                    first == null
                            ? file
                            : new OpenFile.Refused(
                                    file.name(),
                                    file.sha256(),
                                    "There is already a file with "
                                            + kind.orElseThrow().title() + " in this import (" + first.name()
                                            + "). Choose the tables of one extract only."));
        }
        return files;
    }

    /** Years go in oldest first, told by the newest day in the file. */
    private static LocalDate newestDay(OpenFile.Read file) {
        String column = switch (file.kind()) {
            case EPISODES -> "decom";
            case REVIEWS -> "review";
            default -> "";
        };
        return file.rows().stream()
                .map(row -> row.cell(column))
                .flatMap(cell ->
                        ReadDay.council(cell) instanceof ReadDay.Day day ? java.util.stream.Stream.of(day.day()) : null)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
