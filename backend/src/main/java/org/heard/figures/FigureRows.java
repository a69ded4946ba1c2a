package org.heard.figures;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.review.Fact;
import org.heard.review.ParticipationCode;
import org.heard.review.StatutoryClocks;
import org.heard.review.StatutoryClocks.ReviewClock;
import org.heard.review.WhatHappened;
import org.jspecify.annotations.Nullable;

/** Held reviews as figures need them. Reads the tables of other features, as counting joins them; writes nothing. */
@Singleton
@Connectable
class FigureRows {
    /**
     * A due day that nothing gave is worked out from the review before, which is looked for only then. What a child sent counts
     * unless it was taken back; what was decided counts unless it is a no, once its day is over.
     */
    private static final String HELD = """
            SELECT r.id, r.child_id, r.held_date, r.imported_code, COALESCE(r.due_computed, r.due_date) AS due,
                   CASE WHEN r.due_computed IS NULL AND r.due_date IS NULL
                     THEN (SELECT MAX(h.held_date) FROM review h WHERE h.child_id = r.child_id
                           AND h.held_date < r.held_date AND h.status = 'HELD') END AS held_before,
                   COALESCE(r.iro_id, c.iro_id) AS iro, c.date_of_birth, c.care_start, c.home_type, c.need, c.ethnicity,
                   m.review_id AS minutes_begun, m.published_at, e.given_on, p.id AS recorded, p.final_code, p.facts,
                   CASE WHEN k.id IS NOT NULL THEN (SELECT MIN(s.sent_at) FROM sending s
                     WHERE s.consultation_id = k.id AND s.taken_back_at IS NULL) END AS sent_at,
                   CASE WHEN k.id IS NOT NULL THEN (SELECT MIN(d.read_at) FROM reading d
                     WHERE d.consultation_id = k.id) END AS read_at,
                   (SELECT COUNT(*) FROM decision d USE INDEX (decision_counted) WHERE d.review_id = r.id
                      AND d.reply <> 'NO' AND d.removed_at IS NULL AND d.by_when < ?) AS promises
            FROM child c JOIN review r USE INDEX (review_counted_by_child) ON r.child_id = c.person_id
            LEFT JOIN participation p ON p.review_id = r.id
              AND NOT EXISTS (SELECT 1 FROM participation n WHERE n.review_id = p.review_id AND n.id > p.id)
            LEFT JOIN minutes m ON m.review_id = p.review_id
            LEFT JOIN minutes_elsewhere e ON e.review_id = p.review_id
            LEFT JOIN consultation k ON k.review_id = r.id AND k.author_id = r.child_id AND k.voice = 'CHILD'
            WHERE c.short_breaks_only = FALSE AND r.status = 'HELD' AND r.held_date >= ? AND r.held_date <= ? AND""";

    private static final Comparator<CountedReview> CHILD_BY_CHILD = Comparator.comparingLong(
                    (CountedReview review) -> review.child().value())
            .thenComparing(CountedReview.BY_DAY);

    private final JdbcOperations database;
    private final ObjectMapper json;

    FigureRows(JdbcOperations database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The names of everybody who is, or was, an IRO, by number. */
    Map<Long, String> iros() {
        return database.prepareStatement("SELECT id, first_name, last_name FROM person WHERE role = 'IRO'", select -> {
            Map<Long, String> names = new HashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    names.put(row.getLong(1), (row.getString(2) + " " + row.getString(3)).strip());
                }
            }
            return names;
        });
    }

    /** Every review of these children held from one day to another, both included; each child's one after the other. */
    List<CountedReview> some(SomeChildren children, LocalDate from, LocalDate to, Clocks clocks) {
        return database.prepareStatement(HELD + " " + children.condition(), select -> {
            select.setObject(1, clocks.today());
            select.setObject(2, from);
            select.setObject(3, to);
            children.fill(select, 4);
            List<CountedReview> reviews = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    reviews.add(read(row, clocks));
                }
            }
            reviews.sort(CHILD_BY_CHILD);
            return reviews;
        });
    }

    /** By when things had to be, as the clocks are set now. */
    record Clocks(ReviewClock reviews, UnaryOperator<LocalDate> minutesBy, LocalDate today) {

        /** Works out a day once only: there are as many as a year has, and each is asked for with many reviews. */
        static Clocks of(StatutoryClocks clocks, LocalDate today) {
            Map<LocalDate, LocalDate> known = new ConcurrentHashMap<>();
            return new Clocks(clocks.reviews(), held -> known.computeIfAbsent(held, clocks::minutesSentBy), today);
        }
    }

    private CountedReview read(ResultSet row, Clocks clocks) throws SQLException {
        long id = row.getLong("id");
        LocalDate held = row.getObject("held_date", LocalDate.class);
        String confirmed = row.getString("final_code");
        return new CountedReview(
                new ReviewId(id),
                new ChildId(row.getLong("child_id")),
                held,
                row.getObject("date_of_birth", LocalDate.class),
                row.getLong("iro"),
                row.getString("home_type"),
                row.getString("need"),
                row.getString("ethnicity"),
                Stream.of(Optional.ofNullable(confirmed), Optional.ofNullable(row.getString("imported_code")))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .flatMap(ParticipationCode::of)
                        .orElse(null),
                confirmed == null ? null : facts(row.getString("facts"), row.getLong("recorded")),
                due(row, clocks.reviews(), held).map(due -> !held.isAfter(due)).orElse(null),
                confirmed == null ? null : minutesOnTime(row, clocks, held),
                confirmed == null ? null : minutesKnown(row, clocks, held),
                readInTime(row, held),
                row.getInt("promises"));
    }

    private static @Nullable Boolean readInTime(ResultSet row, LocalDate held) throws SQLException {
        if (row.getTimestamp("sent_at") == null) {
            return null;
        }
        var read = row.getTimestamp("read_at");
        return read != null && !read.toLocalDateTime().toLocalDate().isAfter(held);
    }

    private Set<Fact> facts(@Nullable String facts, long recorded) {
        return facts != null ? Fact.read(facts) : Fact.of(recordedBefore(recorded));
    }

    /** What happened, of a record from before its facts were written beside it. */
    private WhatHappened recordedBefore(long recorded) {
        return database.prepareStatement("SELECT inputs FROM participation WHERE id = ?", select -> {
            select.setLong(1, recorded);
            try (var row = select.executeQuery()) {
                row.next();
                return Objects.requireNonNull(json.readValue(row.getString(1), WhatHappened.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static @Nullable Boolean minutesOnTime(ResultSet row, Clocks clocks, LocalDate held) throws SQLException {
        LocalDate by = clocks.minutesBy().apply(held);
        var published = row.getTimestamp("published_at");
        if (published != null) {
            return !published.toLocalDateTime().toLocalDate().isAfter(by);
        }
        LocalDate elsewhere = row.getObject("given_on", LocalDate.class);
        if (elsewhere != null) {
            return !elsewhere.isAfter(by);
        }
        return isBegun(row) && by.isBefore(clocks.today()) ? Boolean.FALSE : null;
    }

    private static @Nullable Boolean minutesKnown(ResultSet row, Clocks clocks, LocalDate held) throws SQLException {
        if (minutesOnTime(row, clocks, held) != null) {
            return Boolean.TRUE;
        }
        return isBegun(row) || !clocks.minutesBy().apply(held).isBefore(clocks.today()) ? null : Boolean.FALSE;
    }

    private static boolean isBegun(ResultSet row) throws SQLException {
        return row.getObject("minutes_begun") != null;
    }

    private static Optional<LocalDate> due(ResultSet row, ReviewClock clock, LocalDate held) throws SQLException {
        LocalDate due = row.getObject("due", LocalDate.class);
        if (due != null) {
            return Optional.of(due);
        }
        LocalDate careStart = row.getObject("care_start", LocalDate.class);
        LocalDate before = row.getObject("held_before", LocalDate.class);
        if (careStart == null || held.isBefore(careStart)) {
            return before == null ? Optional.empty() : clock.due(null, List.of(before));
        }
        return clock.due(careStart, before == null || before.isBefore(careStart) ? List.of() : List.of(before));
    }
}
