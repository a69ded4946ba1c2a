package org.heard.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.heard.base.London;

/**
 * The extracts of a council that nobody has: sixty children in care, and those who left in the last years. Every date is
 * moved by the same whole weeks, so that the extracts are of today or of the last days, weekdays and ages stay, and a review
 * that was held lies behind us.
 */
public final class DemoCouncil {
    /** The day on which the extracts were made. */
    static final LocalDate AS_AT = LocalDate.of(2026, 9, 30);

    private static final List<String> FILES = List.of(
            "Header-2024-25.csv",
            "Episodes-2024-25.csv",
            "Reviews-2024-25.csv",
            "Header-2025-26.csv",
            "Episodes-2025-26.csv",
            "Reviews-2025-26.csv",
            "Header-2026-27-to-date.csv",
            "Episodes-2026-27-to-date.csv",
            "Reviews-2026-27-to-date.csv",
            "people.csv",
            "review-diary.csv");
    private static final Pattern DAY = Pattern.compile("\\b\\d{2}/\\d{2}/\\d{4}\\b");
    private static final List<String> TIMES = List.of("16:00", "15:30", "16:30", "10:30");
    private static final List<String> PLACES = List.of("At home", "At school");

    private DemoCouncil() {}

    /** The extracts, as an administrator would choose them. */
    public static List<ExtractFile> files(InstantSource time) {
        long days = daysToMove(London.today(time));
        return FILES.stream().map(name -> file(name, days)).toList();
    }

    /**
     * Whole weeks, so that the extracts are from between five days ago and tomorrow: the newest review that was held is a
     * day older than they are.
     */
    static long daysToMove(LocalDate today) {
        return Math.floorDiv(ChronoUnit.DAYS.between(AS_AT, today) + 1, 7L) * 7;
    }

    private static ExtractFile file(String name, long days) {
        String text = read(name);
        String told = name.equals("review-diary.csv") ? withTimesAndPlaces(text) : text;
        String moved = DAY.matcher(told).replaceAll(found -> move(found.group(), days));
        return ExtractFile.of(name, moved.getBytes(UTF_8));
    }

    private static String move(String day, long days) {
        return ReadDay.SHOWN.format(LocalDate.parse(day, ReadDay.SHOWN).plusDays(days));
    }

    /** A planned review with a day gets a time and a place, as a child would read them. */
    private static String withTimesAndPlaces(String text) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text.replace("\uFEFF", "")))
                .setFormat(CSVFormat.DEFAULT.builder().setHeader().get())
                .get()) {
            List<String> lines = new ArrayList<>();
            lines.add(String.join(",", parser.getHeaderNames()));
            for (CSVRecord record : parser) {
                lines.add(parser.getHeaderNames().stream()
                        .map(column -> told(record, column))
                        .collect(Collectors.joining(",")));
            }
            return String.join("\r\n", lines) + "\r\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(CSVRecord record, String column) {
        String cell = record.get(column);
        boolean planned = record.get("status").equals("planned")
                && !record.get("planned_date").isEmpty();
        if (!planned) {
            return cell;
        }
        int turn = (int) record.getRecordNumber();
        return switch (column) {
            case "planned_time" -> cell.isEmpty() ? Objects.requireNonNull(TIMES.get(turn % TIMES.size())) : cell;
            case "place" ->
                switch (cell) {
                    case "" -> Objects.requireNonNull(PLACES.get(turn % PLACES.size()));
                    case "where I live" -> "At home";
                    case "school" -> "At school";
                    case "council office" -> "At the council office";
                    default -> cell;
                };
            default -> cell;
        };
    }

    private static String read(String name) {
        try (InputStream in = DemoCouncil.class.getResourceAsStream("/demo/council/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
