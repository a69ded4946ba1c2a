package org.heard.review;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.heard.base.rows.Row;
import org.heard.base.rows.RowTable;
import org.heard.identity.ChildCard;
import org.heard.identity.PersonColumn;
import org.heard.identity.Register;

/**
 * The door through which imports read and write reviews: all of them at once, in batches, in the caller's transaction. What
 * happened at a review, and the code the IRO confirmed, are read here and never written.
 */
@Singleton
public class ReviewDiary {
    private static final RowTable<ReviewColumn> REVIEW =
            new RowTable<>("review", "id", ReviewColumn.class, "version = version + 1");

    private final JdbcOperations database;

    ReviewDiary(JdbcOperations database) {
        this.database = database;
    }

    /** Every review, of the children in that register. */
    public Diary load(Register register) {
        return database.execute(connection -> read(connection, register));
    }

    /** Writes what was edited since {@link #load} or the last write. New children must have been written before. */
    public void write(Diary diary) {
        database.execute(connection -> {
            REVIEW.write(connection, diary.all().stream().map(DiaryEntry::row).toList());
            return diary;
        });
    }

    private Diary read(Connection connection, Register register) throws SQLException {
        Map<Long, ChildCard> children = new HashMap<>();
        register.children().forEach(card -> children.put(card.person().id(), card));
        Map<Long, Row<PersonColumn>> people = new HashMap<>();
        register.people().forEach(person -> people.put(person.id(), person));
        Map<Long, String> confirmed = confirmedCodes(connection);
        Diary diary = new Diary();
        for (Row<ReviewColumn> row : REVIEW.load(connection, "1 = 1")) {
            ChildCard child = Objects.requireNonNull(children.get((Long) row.get(ReviewColumn.CHILD)));
            row.put(ReviewColumn.CHILD, child.person());
            if (row.get(ReviewColumn.IRO) instanceof Long iro) {
                row.put(ReviewColumn.IRO, people.get(iro));
            }
            diary.keep(new DiaryEntry(row, child.person(), child.ref(), confirmed.get(row.id())));
        }
        return diary;
    }

    /** The newest confirmation of each review counts. */
    private static Map<Long, String> confirmedCodes(Connection connection) throws SQLException {
        Map<Long, String> codes = new HashMap<>();
        try (var select = connection.prepareStatement(
                        "SELECT review_id, final_code FROM participation ORDER BY review_id, id");
                var found = select.executeQuery()) {
            while (found.next()) {
                codes.put(found.getLong(1), found.getString(2));
            }
        }
        return codes;
    }
}
