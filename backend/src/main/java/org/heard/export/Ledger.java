package org.heard.export;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.review.EvidenceKind;
import org.heard.review.ParticipationCode;
import org.jspecify.annotations.Nullable;

/**
 * Held reviews with their children and codes, month by month, so that memory stays bounded however many years are asked for.
 * Reads the tables of other features, as the return joins them; writes nothing.
 */
@Singleton
@Connectable
class Ledger {
    private static final String VIEWS = Arrays.stream(EvidenceKind.values())
            .filter(EvidenceKind::isAView)
            .map(EvidenceKind::name)
            .collect(Collectors.joining("','", "'", "'"));

    private static final String CHANGES = """
            (SELECT COUNT(*) FROM evidence e WHERE e.review_id = r.id AND e.participation_id IS NULL
               AND e.kind IN (%s, 'TAKEN_BACK'))
            """.formatted(VIEWS);

    private static final String VIEWS_NOW = """
            (SELECT COUNT(*) FROM evidence e WHERE e.review_id = r.id AND e.participation_id IS NULL AND e.kind IN (%s)
               AND NOT EXISTS (SELECT 1 FROM evidence t WHERE t.review_id = e.review_id AND t.replaces = e.id))
            """.formatted(VIEWS);

    /** With the newest confirmation of each review, if any. */
    private static final String HELD = """
            SELECT r.id, r.child_id, c.child_ref, c.date_of_birth, c.care_start, c.care_end,
                   c.first_care_start, c.episode_start, c.short_breaks_only,
                   COALESCE(r.iro_id, c.iro_id) AS iro, r.held_date, r.imported_code, p.final_code, p.inputs,
                   CASE WHEN p.reason IS NULL THEN 0 ELSE 1 END AS reasoned, COALESCE(p.changes_seen, 0) AS seen,
                   %s AS changes, %s AS views
            FROM review r USE INDEX (review_counted) JOIN child c ON c.person_id = r.child_id
            LEFT JOIN participation p ON p.review_id = r.id
              AND NOT EXISTS (SELECT 1 FROM participation n WHERE n.review_id = p.review_id AND n.id > p.id)
            WHERE r.status = 'HELD' AND r.held_date >= ? AND r.held_date <= ?
            ORDER BY r.held_date, r.id
            """;

    private static final String WITH_EVIDENCE = HELD.formatted(CHANGES, VIEWS_NOW);
    private static final String WITHOUT_EVIDENCE = HELD.formatted("COALESCE(p.changes_seen, 0)", "0");

    private final JdbcOperations database;

    Ledger(JdbcOperations database) {
        this.database = database;
    }

    /** Every review held from one day to another, both included, by day. */
    void each(LocalDate from, LocalDate to, Consumer<HeldReview> taker) {
        each(WITH_EVIDENCE, from, to, taker);
    }

    /** The same, faster: what is known of views is left out, so that nothing looks changed. */
    void eachCode(LocalDate from, LocalDate to, Consumer<HeldReview> taker) {
        each(WITHOUT_EVIDENCE, from, to, taker);
    }

    private void each(String sql, LocalDate from, LocalDate to, Consumer<HeldReview> taker) {
        known(from, to).ifPresent(span -> {
            for (LocalDate day = span.from(); !day.isAfter(span.to()); ) {
                LocalDate end = day.with(TemporalAdjusters.lastDayOfMonth());
                page(sql, day, end.isAfter(span.to()) ? span.to() : end).forEach(taker);
                day = end.plusDays(1);
            }
        });
    }

    private record Span(LocalDate from, LocalDate to) {}

    /** The first and the last day of a period on which a review was held. */
    private Optional<Span> known(LocalDate from, LocalDate to) {
        String sql = "SELECT MIN(held_date), MAX(held_date) FROM review WHERE held_date >= ? AND held_date <= ?";
        return database.prepareStatement(sql, select -> {
            select.setObject(1, from);
            select.setObject(2, to);
            try (var found = select.executeQuery()) {
                found.next();
                LocalDate first = found.getObject(1, LocalDate.class);
                return first == null
                        ? Optional.empty()
                        : Optional.of(new Span(first, found.getObject(2, LocalDate.class)));
            }
        });
    }

    /** The days of all held reviews, in order, of every child who has one between those days. */
    Map<ChildId, List<LocalDate>> daysByChild(LocalDate from, LocalDate to) {
        String sql = """
                SELECT child_id, held_date FROM review WHERE status = 'HELD' AND held_date IS NOT NULL AND child_id IN
                  (SELECT child_id FROM review WHERE status = 'HELD' AND held_date >= ? AND held_date <= ?)
                ORDER BY child_id, held_date
                """;
        return database.prepareStatement(sql, select -> {
            select.setObject(1, from);
            select.setObject(2, to);
            Map<ChildId, List<LocalDate>> days = new HashMap<>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    days.computeIfAbsent(new ChildId(found.getLong(1)), _ -> new ArrayList<>())
                            .add(found.getObject(2, LocalDate.class));
                }
            }
            return days;
        });
    }

    private List<HeldReview> page(String sql, LocalDate from, LocalDate to) {
        return database.prepareStatement(sql, select -> {
            select.setObject(1, from);
            select.setObject(2, to);
            List<HeldReview> reviews = new ArrayList<>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    reviews.add(read(found));
                }
            }
            return reviews;
        });
    }

    private static HeldReview read(ResultSet row) throws SQLException {
        String confirmed = row.getString("final_code");
        return new HeldReview(
                new ReviewId(row.getLong("id")),
                new ChildId(row.getLong("child_id")),
                row.getString("child_ref"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("care_start", LocalDate.class),
                row.getObject("care_end", LocalDate.class),
                first(row, "first_care_start", "care_start", "episode_start"),
                row.getBoolean("short_breaks_only"),
                Optional.ofNullable(row.getObject("iro", Long.class))
                        .map(PersonId::new)
                        .orElse(null),
                row.getObject("held_date", LocalDate.class),
                Optional.ofNullable(row.getString("imported_code"))
                        .flatMap(ParticipationCode::of)
                        .orElse(null),
                Optional.ofNullable(confirmed).flatMap(ParticipationCode::of).orElse(null),
                row.getString("inputs"),
                row.getBoolean("reasoned"),
                confirmed != null && row.getInt("changes") != row.getInt("seen"),
                row.getInt("views") > 0);
    }

    private static @Nullable LocalDate first(ResultSet row, String... columns) throws SQLException {
        LocalDate first = null;
        for (String column : columns) {
            LocalDate day = row.getObject(column, LocalDate.class);
            if (day != null && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }
}
