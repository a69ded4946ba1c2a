package org.heard.figures;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Of what was decided at reviews, but no "no", whose day is over: what happened. */
@Singleton
@Connectable
class PromiseRows {
    private static final int AT_ONCE = 500;

    /** The newest word of anybody but the child counts. */
    private static final String HAPPENED = """
            SELECT d.review_id, COUNT(*) FROM decision d USE INDEX (decision_counted)
            WHERE d.reply <> 'NO' AND d.removed_at IS NULL AND d.by_when < ?
              AND EXISTS (SELECT 1 FROM decision_news n WHERE n.decision_id = d.id AND n.progress = 'HAPPENED'
                AND n.id = (SELECT MAX(x.id) FROM decision_news x WHERE x.decision_id = d.id
                  AND x.progress IN ('ON_ITS_WAY', 'HAPPENED', 'CANNOT_HAPPEN')))
              AND d.review_id IN (%s) GROUP BY d.review_id
            """;

    private final JdbcOperations database;

    PromiseRows(JdbcOperations database) {
        this.database = database;
    }

    /** How many promises of each of these reviews were kept; only those with one at least. */
    Map<Long, Integer> kept(List<CountedReview> reviews, LocalDate today) {
        List<Long> promised = reviews.stream()
                .filter(review -> review.promises() > 0)
                .map(review -> review.review().value())
                .sorted()
                .toList();
        Map<Long, Integer> kept = new TreeMap<>();
        for (int from = 0; from < promised.size(); from += AT_ONCE) {
            kept.putAll(happened(promised.subList(from, Math.min(promised.size(), from + AT_ONCE)), today));
        }
        return kept;
    }

    private Map<Long, Integer> happened(List<Long> reviews, LocalDate today) {
        String marks = String.join(", ", Collections.nCopies(reviews.size(), "?"));
        return database.prepareStatement(HAPPENED.formatted(marks), select -> {
            select.setObject(1, today);
            int place = 2;
            for (long review : reviews) {
                select.setLong(place++, review);
            }
            Map<Long, Integer> happened = new TreeMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    happened.put(row.getLong(1), row.getInt(2));
                }
            }
            return happened;
        });
    }
}
