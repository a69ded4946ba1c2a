package org.heard.inbox;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.message.Wish;
import org.heard.review.WorkingDays;

/** What children wrote to whoever is asking: who waits for an answer, and who has not been read. No words. */
@Connectable
@Singleton
class TalkRows {
    private static final String ASKED = "SELECT a.what, a.owed_by, " + ChildRow.COLUMNS
            + " FROM asked_for a JOIN child c ON c.person_id = a.child_id JOIN person p ON p.id = c.person_id"
            + " WHERE a.answer_id IS NULL AND";
    private static final String UNREAD = "SELECT COUNT(*) AS messages, MIN(m.sent_at) AS since, " + ChildRow.COLUMNS
            + " FROM message m JOIN child c ON c.person_id = m.child_id JOIN person p ON p.id = c.person_id"
            + " WHERE m.read_at IS NULL AND m.author_id = m.child_id AND";

    private static final String HELLO = "SELECT h.since, h.before_id, " + ChildRow.COLUMNS
            + " FROM iro_hello h JOIN child c ON c.person_id = h.child_id JOIN person p ON p.id = c.person_id"
            + " WHERE h.said_on IS NULL AND";

    private static final String WANTS_SOMEONE = "SELECT MIN(w.asked_at) AS since, " + ChildRow.COLUMNS
            + " FROM helper_wish w JOIN child c ON c.person_id = w.child_id JOIN person p ON p.id = c.person_id"
            + " WHERE w.status = 'OPEN' AND";

    private final JdbcOperations database;

    TalkRows(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Unread first, oldest first; then who wants somebody to help; then answers owed, the earliest day first; then children who are
     * new to their IRO.
     */
    List<NeedsYou> needs(Whose whose, LocalDate today) {
        List<NeedsYou> needs = new ArrayList<>();
        needs.addAll(new Query(UNREAD)
                .add(whose)
                .add("GROUP BY " + ChildRow.COLUMNS + " ORDER BY MIN(m.sent_at)")
                .list(
                        database,
                        row -> new NeedsYou.Unread(
                                ChildRow.read(row).listed(today, List.of()),
                                row.getInt("messages"),
                                Objects.requireNonNull(Query.dayOf(Query.moment(row, "since"))))));
        needs.addAll(new Query(WANTS_SOMEONE)
                .add(whose)
                .add("GROUP BY " + ChildRow.COLUMNS + " ORDER BY MIN(w.asked_at)")
                .list(
                        database,
                        row -> new NeedsYou.WantsSomeone(
                                ChildRow.read(row).listed(today, List.of()),
                                Objects.requireNonNull(Query.dayOf(Query.moment(row, "since"))))));
        needs.addAll(new Query(ASKED)
                .add(whose)
                .add("ORDER BY a.owed_by, a.message_id")
                .list(database, row -> {
                    LocalDate owed = row.getObject("owed_by", LocalDate.class);
                    return new NeedsYou.Answer(
                            ChildRow.read(row).listed(today, List.of()),
                            Wish.valueOf(row.getString("what")).wording(),
                            owed,
                            WorkingDays.between(today, owed));
                }));
        needs.addAll(new Query(HELLO)
                .add(whose)
                .add("ORDER BY h.since, h.child_id")
                .list(
                        database,
                        row -> new NeedsYou.Hello(
                                ChildRow.read(row).listed(today, List.of()),
                                row.getObject("since", LocalDate.class),
                                row.getObject("before_id") != null)));
        return needs;
    }
}
