package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.importing.SampleFiles.file;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heard.base.Caller;
import org.heard.export.ReviewsFile;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A council's own Header and Episodes go in, children of every age and under every legal status; then reviews of every kind
 * are in the database, right ones and broken ones. The Reviews file that comes out breaks no rule beside that Header and those
 * Episodes, and has every row that it can have.
 */
@PortalTest
class ReviewsFileStandsUpDataTest {
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> STATUSES = List.of("C1", "C2", "E1", "V2", "V3", "V4");
    private static final List<String> CODES =
            List.of("PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7", "PN8", "pn1", "", "P N");
    private static final int CHILDREN = 150;

    private final Desk desk;
    private final TestTime time;
    private final JdbcOperations database;
    private final ReviewsFile file;
    private final Map<String, String> births = new HashMap<>();
    private final Map<String, List<String>> statuses = new HashMap<>();

    ReviewsFileStandsUpDataTest(Desk desk, TestTime time, JdbcOperations database, ReviewsFile file) {
        this.desk = desk;
        this.time = time;
        this.database = database;
        this.file = file;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_in_the_database_the_file_breaks_no_rule(long seed) {
        time.is(TODAY);
        Random chance = new Random(seed);
        councilsOwnFiles(chance);
        List<Long> children = numbers("SELECT person_id FROM child ORDER BY person_id");
        for (long child : children) {
            for (int i = chance.nextInt(4); i > 0; i--) {
                review(child, chance);
            }
        }

        String out = exported();

        assertThat(out).startsWith("CHILD,DOB,REVIEW,REVIEW_CODE\r\n");
        assertThat(out.lines().count()).as("rows that are sound are in").isGreaterThan(CHILDREN / 10);
        assertThat(new ReturnRules(births, statuses).brokenBy(out)).isEmpty();
    }

    /** Some children have no episode in the year; some were only in short breaks; some turn four in it. */
    private void councilsOwnFiles(Random chance) {
        List<String> header = new ArrayList<>(List.of("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"));
        List<String> episodes = new ArrayList<>(List.of(
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"));
        for (int i = 1; i <= CHILDREN; i++) {
            String child = "C" + i;
            LocalDate born = chance.nextInt(3) == 0
                    ? LocalDate.of(2021, 4, 1).plusDays(chance.nextInt(700))
                    : LocalDate.of(2008, 4, 2).plusDays(chance.nextInt(4700));
            births.put(child, DAY.format(born));
            header.add(child + ",F," + DAY.format(born) + ",WBRI,,,");
            if (chance.nextInt(10) > 0) {
                episodes(child, episodes, chance);
            }
        }
        desk.in(
                file("Header.csv", header.toArray(String[]::new)),
                file("Episodes.csv", episodes.toArray(String[]::new)));
    }

    private void episodes(String child, List<String> episodes, Random chance) {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(600));
        boolean shortBreaks = chance.nextInt(5) == 0;
        int count = 1 + chance.nextInt(2);
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            LocalDate end = start.plusDays(20L + chance.nextInt(300));
            boolean open = last && (chance.nextBoolean() || end.isBefore(FROM));
            String status = STATUSES.get(shortBreaks ? 4 + chance.nextInt(2) : chance.nextInt(STATUSES.size()));
            statuses.computeIfAbsent(child, _ -> new ArrayList<>()).add(status);
            episodes.add(child + "," + DAY.format(start) + "," + (i == 0 && chance.nextBoolean() ? "S" : "P") + ","
                    + status + ",N1,U6,PR1," + (open ? "" : DAY.format(end)) + ","
                    + (open ? "" : last ? "E4A" : "X1") + ",,,,");
            start = end;
        }
    }

    /** A review of any day, of any state, with any code or none, confirmed here or not. */
    private void review(long child, Random chance) {
        LocalDate held = switch (chance.nextInt(12)) {
            case 0 -> TODAY.plusDays(1L + chance.nextInt(300));
            case 1 -> LocalDate.of(2005, 1, 1).plusDays(chance.nextInt(3000));
            default -> FROM.plusDays(chance.nextInt(354));
        };
        String code = chance.nextInt(6) == 0 ? null : CODES.get(chance.nextInt(CODES.size()));
        String status = List.of("HELD", "HELD", "HELD", "PLANNED", "CANCELLED").get(chance.nextInt(5));
        long id = numbers("SELECT COALESCE(MAX(id), 0) + 1 FROM review").getFirst();
        change(
                "INSERT INTO review (id, child_id, source, status, held_date, imported_code) VALUES (?, ?, 'ssd', ?, ?, ?)",
                id,
                child,
                status,
                chance.nextInt(20) == 0 ? null : held,
                code);
        if (chance.nextInt(3) == 0) {
            change(
                    "INSERT INTO participation (review_id, inputs, suggested, because, final_code, confirmed_by, confirmed_at)"
                            + " VALUES (?, '{}', 'PN1', 'So it was.', ?, ?, ?)",
                    id,
                    CODES.get(chance.nextInt(8)),
                    child,
                    TODAY.atStartOfDay());
        }
    }

    private String exported() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Caller.Portal().run(() -> file.write(FROM, TO, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Long> numbers(String sql) {
        return database.execute(connection -> {
            var select = connection.prepareStatement(sql);
            List<Long> numbers = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
            return numbers;
        });
    }

    private void change(String sql, @org.jspecify.annotations.Nullable Object... values) {
        database.execute(connection -> {
            var statement = connection.prepareStatement(sql);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        });
    }
}
