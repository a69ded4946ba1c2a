package org.heard.review;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Once;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.ReviewOwners;

/** The table of reviews. */
@Connectable
@Singleton
class ReviewRows implements ReviewOwners {
    private static final String SELECT = """
            SELECT id, child_id, review_ref, source, status, due_date, due_computed, planned_date, planned_time, place, format,
                   held_date, iro_id, imported_code
            FROM review
            """;

    private record OfChild(ChildId child) {}

    private final JdbcOperations database;

    ReviewRows(JdbcOperations database) {
        this.database = database;
    }

    @Override
    public ChildId childOf(ReviewId review) {
        return find(review).map(Review::child).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
    }

    Optional<Review> find(ReviewId review) {
        return select(SELECT + "WHERE id = ?", review.value()).stream().findFirst();
    }

    /** The same, and nobody else can lock it until the transaction ends. */
    Optional<Review> lock(ReviewId review) {
        return select(SELECT + "WHERE id = ? FOR UPDATE", review.value()).stream()
                .findFirst();
    }

    List<Review> of(ChildId child) {
        return Once.read(new OfChild(child), () -> select(SELECT + "WHERE child_id = ?", child.value()));
    }

    void markHeld(ReviewId review, LocalDate held) {
        database.prepareStatement(
                "UPDATE review SET status = 'HELD', held_date = ?, version = version + 1 WHERE id = ?", update -> {
                    update.setObject(1, held);
                    update.setLong(2, review.value());
                    return update.executeUpdate();
                });
    }

    private List<Review> select(String sql, long id) {
        return database.prepareStatement(sql, select -> {
            select.setLong(1, id);
            try (ResultSet found = select.executeQuery()) {
                List<Review> reviews = new ArrayList<>();
                while (found.next()) {
                    reviews.add(read(found));
                }
                return reviews;
            }
        });
    }

    private static Review read(ResultSet row) throws SQLException {
        return new Review(
                new ReviewId(row.getLong("id")),
                new ChildId(row.getLong("child_id")),
                row.getString("review_ref"),
                row.getString("source"),
                ReviewStatus.valueOf(row.getString("status")),
                row.getObject("due_date", LocalDate.class),
                row.getObject("due_computed", LocalDate.class),
                row.getObject("planned_date", LocalDate.class),
                row.getObject("planned_time", LocalTime.class),
                row.getString("place"),
                Optional.ofNullable(row.getString("format"))
                        .flatMap(ReviewFormat::of)
                        .orElse(null),
                row.getObject("held_date", LocalDate.class),
                Optional.ofNullable(row.getObject("iro_id", Long.class))
                        .map(PersonId::new)
                        .orElse(null),
                Optional.ofNullable(row.getString("imported_code"))
                        .flatMap(ParticipationCode::of)
                        .orElse(null));
    }
}
