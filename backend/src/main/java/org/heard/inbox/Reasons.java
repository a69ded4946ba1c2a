package org.heard.inbox;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.identity.Cover;
import org.heard.review.ParticipationCode;

/** The reasons IROs wrote for the codes they chose, for a manager to see: above all PN7 although the child had said something. */
@Connectable
@Singleton
public class Reasons {
    private static final String FROM = """
            FROM participation t JOIN review r ON r.id = t.review_id
            JOIN child c ON c.person_id = r.child_id JOIN person p ON p.id = c.person_id
            JOIN person w ON w.id = t.confirmed_by
            LEFT JOIN reason_seen s ON s.participation_id = t.id
            WHERE t.reason IS NOT NULL AND r.held_date >= ? AND r.held_date <= ?
              AND NOT EXISTS (SELECT 1 FROM participation n WHERE n.review_id = t.review_id AND n.id > t.id) AND
            """;

    private final JdbcOperations database;
    private final InstantSource time;
    private final Cover cover;

    Reasons(JdbcOperations database, InstantSource time, Cover cover) {
        this.database = database;
        this.time = time;
        this.cover = cover;
    }

    /**
     * One of them.
     *
     * @param id of the confirmed code
     * @param iroName who wrote it
     * @param seen whether a manager has seen it
     */
    public record Reason(
            long id,
            ReviewId review,
            ListedChild child,
            LocalDate held,
            ParticipationCode suggested,
            ParticipationCode chosen,
            String because,
            String reason,
            String iroName,
            boolean seen) {}

    /** Of the reviews held from one day to another, both included; those nobody has seen first, then the newest. */
    @Needs(Permission.SEE_FIGURES)
    public List<Reason> given(LocalDate from, LocalDate to, LocalDate today) {
        return new Query("SELECT t.id, t.review_id, r.held_date, t.suggested, t.final_code, t.because, t.reason,"
                        + " w.first_name AS iro_first, w.last_name AS iro_last, s.seen_at, " + ChildRow.COLUMNS + " ")
                .add(FROM, from, to)
                .add(Whose.asking(cover))
                .add("ORDER BY CASE WHEN s.seen_at IS NULL THEN 0 ELSE 1 END, r.held_date DESC, t.id DESC LIMIT 500")
                .list(database, row -> read(row, today));
    }

    /** A manager has seen it. Throws {@code NOT_ALLOWED} to others. */
    @Needs(Permission.SEE_FIGURES)
    @Transactional
    public void seen(long reason) {
        Caller.Someone manager = Caller.someone();
        if (manager.role() != Role.MANAGER) {
            throw new PortalException(ErrorCode.NOT_ALLOWED, "only a manager");
        }
        database.prepareStatement(
                "INSERT IGNORE INTO reason_seen (participation_id, seen_by, seen_at) VALUES (?, ?, ?)", insert -> {
                    insert.setLong(1, reason);
                    insert.setLong(2, manager.person().value());
                    insert.setObject(3, LocalDateTime.ofInstant(time.instant(), ZoneOffset.UTC));
                    return insert.executeUpdate();
                });
    }

    private static Reason read(ResultSet row, LocalDate today) throws SQLException {
        return new Reason(
                row.getLong("id"),
                new ReviewId(row.getLong("review_id")),
                ChildRow.read(row).listed(today, List.of()),
                row.getObject("held_date", LocalDate.class),
                ParticipationCode.valueOf(row.getString("suggested")),
                ParticipationCode.valueOf(row.getString("final_code")),
                row.getString("because"),
                row.getString("reason"),
                (row.getString("iro_first") + " " + row.getString("iro_last")).strip(),
                row.getObject("seen_at") != null);
    }
}
