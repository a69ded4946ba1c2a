package org.heard.minutes;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.London;
import org.heard.base.ReviewId;
import org.heard.seal.Seal;
import org.jspecify.annotations.Nullable;

/** What the lists ask the database: one question each, however many children there are. */
@Connectable
@Singleton
class ListRows {
    private static final String NAMES = "COALESCE(NULLIF(p.known_as, ''), p.first_name) AS first_name, p.last_name,"
            + " COALESCE(NULLIF(w.known_as, ''), w.first_name) AS iro_first, w.last_name AS iro_last";

    private static final String PEOPLE = " JOIN child c ON c.person_id = r.child_id JOIN person p ON p.id = c.person_id"
            + " LEFT JOIN person w ON w.id = c.iro_id";
    private static final String LIVING = " WHERE c.died_on IS NULL AND ";
    private static final String CHILD = PEOPLE + LIVING;

    /** What may be missing comes last: H2 never begins with a table that stands after such a one. */
    private static final String CHILD_AND_MINUTES = PEOPLE + " LEFT JOIN minutes m ON m.review_id = r.id" + LIVING;

    private final JdbcOperations database;
    private final Seal seal;

    ListRows(JdbcOperations database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** A review that was held. */
    record Held(ReviewId review, ChildId child, String name, String iro, LocalDate held) {}

    /**
     * What a child sent for a review.
     *
     * @param planned the day of the review, held or set
     * @param read when the IRO opened it
     * @param answered when the minutes were published
     */
    record Saying(
            ReviewId review,
            ChildId child,
            String name,
            String iro,
            LocalDate sent,
            @Nullable LocalDate planned,
            @Nullable LocalDate held,
            @Nullable Instant read,
            @Nullable Instant answered) {}

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Of reviews that went through the portal: those from before it have their minutes elsewhere. */
    List<Held> unpublished(Whose whose, LocalDate since) {
        String sql = "SELECT r.id, r.child_id, r.held_date, " + NAMES
                + " FROM " + whose.reviews() + CHILD_AND_MINUTES + whose.condition()
                + " AND r.status = 'HELD' AND r.held_date >= ? AND m.published_at IS NULL"
                + " AND NOT EXISTS (SELECT 1 FROM minutes_elsewhere g WHERE g.review_id = r.id)"
                + " AND (m.review_id IS NOT NULL OR EXISTS (SELECT 1 FROM consultation k WHERE k.review_id = r.id)"
                + " OR EXISTS (SELECT 1 FROM participation x WHERE x.review_id = r.id)) ORDER BY r.held_date, r.id";
        return list(
                sql,
                whose,
                List.of(since),
                row -> new Held(
                        new ReviewId(row.getLong(1)),
                        new ChildId(row.getLong(2)),
                        child(row),
                        iro(row),
                        row.getObject(3, LocalDate.class)));
    }

    List<MinutesLists.Overdue> overdue(Whose whose, LocalDate today) {
        String sql = "SELECT d.id, d.review_id, d.child_id, d.title, d.who, d.by_when, " + NAMES
                + " FROM " + whose.reviews() + " JOIN decision d ON d.review_id = r.id" + CHILD + whose.condition()
                + " AND d.removed_at IS NULL AND d.reply <> 'NO' AND d.by_when < ?"
                + " AND NOT EXISTS (SELECT 1 FROM decision_news n WHERE n.decision_id = d.id"
                + " AND n.progress IN ('HAPPENED', 'CANNOT_HAPPEN')"
                + " AND n.id = (SELECT MAX(x.id) FROM decision_news x WHERE x.decision_id = d.id"
                + " AND x.progress IN ('ON_ITS_WAY', 'HAPPENED', 'CANNOT_HAPPEN')))"
                + " ORDER BY d.by_when, d.id";
        return list(
                sql,
                whose,
                List.of(today),
                row -> new MinutesLists.Overdue(
                        row.getLong(1),
                        new ReviewId(row.getLong(2)),
                        new ChildId(row.getLong(3)),
                        child(row),
                        iro(row),
                        seal.open("decision", "title", row.getString(4), row.getLong(2)),
                        row.getString(5) == null ? "" : row.getString(5),
                        row.getObject(6, LocalDate.class)));
    }

    List<Saying> sayings(Whose whose, LocalDate since) {
        return sayings(whose.reviews(), whose, since);
    }

    /** What this child sent for one review. */
    List<Saying> sayings(ReviewId review) {
        Whose one = new Whose("r.id = ?", List.of(review.value()));
        return sayings("review r", one, LocalDate.of(2000, 1, 1));
    }

    private List<Saying> sayings(String reviews, Whose whose, LocalDate since) {
        String sql = "SELECT r.id, r.child_id, s.sent_at, r.planned_date, r.held_date,"
                + " (SELECT MIN(g.read_at) FROM reading g WHERE g.consultation_id = k.id AND g.reader_id = c.iro_id)"
                + " AS read_at, m.published_at, " + NAMES
                + " FROM " + reviews
                + " JOIN consultation k ON k.review_id = r.id JOIN sending s ON s.consultation_id = k.id"
                + " AND s.id = (SELECT MIN(x.id) FROM sending x WHERE x.consultation_id = k.id)"
                + CHILD_AND_MINUTES + whose.condition()
                + " AND k.voice = 'CHILD' AND s.taken_back_at IS NULL AND r.status <> 'CANCELLED' AND s.sent_at >= ?"
                + " ORDER BY s.sent_at, k.id";
        LocalDateTime from = since.atStartOfDay();
        return list(
                sql,
                whose,
                List.of(from),
                row -> new Saying(
                        new ReviewId(row.getLong(1)),
                        new ChildId(row.getLong(2)),
                        child(row),
                        iro(row),
                        London.at(moment(row, 3)).toLocalDate(),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6) == null ? null : moment(row, 6),
                        row.getObject(7) == null ? null : moment(row, 7)));
    }

    /** Parts that somebody wanted to look at again by today. */
    List<MinutesLists.Waiting> heldBack(Whose whose, LocalDate today) {
        String sql = "SELECT r.id, r.child_id, h.until_date, " + NAMES
                + " FROM " + whose.reviews() + " JOIN minutes_held_back h ON h.review_id = r.id" + CHILD
                + whose.condition()
                + " AND h.lifted_at IS NULL AND h.until_date <= ? ORDER BY h.until_date, h.id";
        return list(
                sql,
                whose,
                List.of(today),
                row -> new MinutesLists.Waiting(
                        new ReviewId(row.getLong(1)),
                        new ChildId(row.getLong(2)),
                        child(row),
                        iro(row),
                        row.getObject(3, LocalDate.class)));
    }

    List<MinutesLists.Unanswered> unanswered(Whose whose) {
        String sql = "SELECT DISTINCT r.id, " + NAMES + " FROM " + whose.reviews()
                + " JOIN minutes_reply a ON a.review_id = r.id" + CHILD + whose.condition()
                + " AND a.answered_at IS NULL AND a.kind <> 'THANKS' ORDER BY r.id";
        return list(
                sql, whose, List.of(), row -> new MinutesLists.Unanswered(new ReviewId(row.getLong(1)), child(row)));
    }

    private <T> List<T> list(String sql, Whose whose, List<Object> more, Reader<T> reader) {
        return database.prepareStatement(sql, select -> {
            int place = 1;
            for (Object value : whose.values()) {
                select.setObject(place++, value);
            }
            for (Object value : more) {
                select.setObject(place++, value);
            }
            try (ResultSet row = select.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        });
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static String child(ResultSet row) throws SQLException {
        return (row.getString("first_name") + " " + row.getString("last_name")).strip();
    }

    private static String iro(ResultSet row) throws SQLException {
        return row.getString("iro_first") == null
                ? ""
                : (row.getString("iro_first") + " " + row.getString("iro_last")).strip();
    }
}
