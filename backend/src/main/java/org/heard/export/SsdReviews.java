package org.heard.export;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.jspecify.annotations.Nullable;

/** Reviews in the shape of the Standard Safeguarding Dataset ({@code ssd_cla_reviews}), held and cancelled, for other tools. */
@Singleton
@Connectable
public class SsdReviews {
    /** What the files are called on their way out, without their ending. */
    public static final String NAME = "ssd_cla_reviews";

    private static final String SELECT = """
            SELECT r.id, r.review_ref, c.ssd_person_id, c.child_ref, r.due_date, r.due_computed, r.held_date, r.status,
                   COALESCE((SELECT p.final_code FROM participation p WHERE p.review_id = r.id
                             AND NOT EXISTS (SELECT 1 FROM participation n WHERE n.review_id = p.review_id AND n.id > p.id)),
                            r.imported_code) AS code
            FROM review r JOIN child c ON c.person_id = r.child_id
            WHERE c.short_breaks_only = FALSE
              AND ((r.status = 'HELD' AND r.held_date >= ? AND r.held_date <= ?)
                OR (r.status = 'CANCELLED' AND r.planned_date >= ? AND r.planned_date <= ?))
            ORDER BY r.id
            """;

    private final JdbcOperations database;
    private final AuditLog audit;
    private final ObjectMapper json;

    SsdReviews(JdbcOperations database, AuditLog audit, ObjectMapper json) {
        this.database = database;
        this.audit = audit;
        this.json = json;
    }

    /** Those held, or cancelled, from one day to another, both included. */
    @Needs(Permission.EXPORT)
    public List<SsdReview> between(LocalDate from, LocalDate to) {
        Period.check(from, to);
        audit.record(AuditAction.EXPORTED, null, "ssd-reviews " + from + " " + to);
        return database.prepareStatement(SELECT, select -> {
            select.setObject(1, from);
            select.setObject(2, to);
            select.setObject(3, from);
            select.setObject(4, to);
            List<SsdReview> reviews = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    reviews.add(read(row));
                }
            }
            return reviews;
        });
    }

    /** UTF-8, the first line the names of the fields; leaves the stream open. */
    @Needs(Permission.EXPORT)
    public void csv(LocalDate from, LocalDate to, OutputStream out) {
        try {
            CSVPrinter csv = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader(
                                    "clar_cla_review_id",
                                    "clar_cla_person_id",
                                    "clar_cla_review_due_date",
                                    "clar_cla_review_date",
                                    "clar_cla_review_cancelled",
                                    "clar_cla_review_participation")
                            .get());
            for (SsdReview review : between(from, to)) {
                csv.printRecord(
                        review.clarClaReviewId(),
                        review.clarClaPersonId(),
                        review.clarClaReviewDueDate(),
                        review.clarClaReviewDate(),
                        review.clarClaReviewCancelled(),
                        review.clarClaReviewParticipation());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same as a list of objects. */
    @Needs(Permission.EXPORT)
    public byte[] json(LocalDate from, LocalDate to) {
        try {
            return json.writeValueAsBytes(between(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SsdReview read(ResultSet row) throws SQLException {
        String ref = row.getString("review_ref");
        String person = row.getString("ssd_person_id");
        boolean held = "HELD".equals(row.getString("status"));
        LocalDate due = row.getObject("due_date", LocalDate.class);
        @Nullable LocalDate day = held ? row.getObject("held_date", LocalDate.class) : null;
        return new SsdReview(
                ref == null ? "heard-" + row.getLong("id") : ref,
                Objects.requireNonNullElse(person, row.getString("child_ref")),
                due != null ? due : row.getObject("due_computed", LocalDate.class),
                day,
                held ? "N" : "Y",
                held ? row.getString("code") : null);
    }
}
