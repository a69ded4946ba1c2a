package org.heard.inbox;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.review.EvidenceKind;

/** What an inbox asks the database: a fixed number of questions, however many reviews there are. */
@Connectable
@Singleton
class InboxRows {
    /** Makes one line of each review; its child is {@code c}, the child's name {@code p}. */
    private static final String REVIEWS =
            "SELECT r.id AS review_id, r.status, r.planned_date, r.planned_time, r.held_date,"
                    + " r.due_date, r.due_computed, " + ChildRow.COLUMNS + """
            , CASE WHEN w.id IS NULL THEN NULL
               ELSE CONCAT(COALESCE(NULLIF(w.known_as, ''), w.first_name), ' ', w.last_name) END AS iro_name,
             (SELECT MAX(i.created_at) FROM invitation i WHERE i.person_id = r.child_id AND i.withdrawn_at IS NULL)
               AS offered_at,
             (SELECT MAX(h.held_date) FROM review h WHERE h.child_id = r.child_id AND h.status = 'HELD' AND h.id <> r.id)
               AS last_held
            """;

    /** A piece of evidence that was neither corrected nor taken back. */
    private static final String HOLDS =
            " AND NOT EXISTS (SELECT 1 FROM evidence b WHERE b.review_id = e.review_id AND b.replaces = e.id)";

    private static final String CHILD = """
             JOIN child c ON c.person_id = r.child_id JOIN person p ON p.id = c.person_id
            LEFT JOIN person w ON w.id = c.iro_id
            WHERE c.died_on IS NULL AND\
            """;

    private static final String SAYINGS = """
            SELECT k.review_id, k.id, k.voice, k.author_id, p.first_name, p.known_as, p.last_name, f.slug, f.version,
                   s.sent_at, s.taken_back_at,
                   (SELECT COUNT(*) FROM reading d
                    WHERE d.consultation_id = k.id AND d.sending_id = s.id AND d.reader_id = c.iro_id) AS readings
            FROM consultation k
            JOIN child c ON c.person_id = k.child_id
            JOIN person p ON p.id = k.author_id
            JOIN form_document f ON f.id = k.form_id
            LEFT JOIN sending s ON s.consultation_id = k.id
              AND s.id = (SELECT MAX(x.id) FROM sending x WHERE x.consultation_id = k.id)
            WHERE k.review_id IN\
            """;

    /** Counts a question once, by its newest answer; after sending, as it was sent. */
    private static final String ANSWERED = """
            SELECT consultation_id, COUNT(*) AS answered FROM (
              SELECT a.consultation_id, a.says_nothing,
                     ROW_NUMBER() OVER (PARTITION BY a.consultation_id, a.question ORDER BY a.answered_at DESC, a.id DESC) AS n
              FROM answer a
              LEFT JOIN sending s ON s.consultation_id = a.consultation_id
                AND s.id = (SELECT MAX(x.id) FROM sending x WHERE x.consultation_id = a.consultation_id)
              WHERE (s.id IS NULL OR s.taken_back_at IS NOT NULL OR a.id <= s.up_to_answer)
                AND a.consultation_id IN\
            """;

    private static String from(Whose whose) {
        return " FROM " + whose.reviews() + CHILD;
    }

    private final JdbcOperations database;

    InboxRows(JdbcOperations database) {
        this.database = database;
    }

    /** Open reviews until a day and those without any, and those held lately that nobody recorded. */
    List<ReviewRow> reviews(Whose whose, LocalDate until, LocalDate heldSince) {
        List<ReviewRow> open = new Query(REVIEWS + from(whose))
                .add(whose)
                .add("AND (" + Shown.OPEN + ")", until, until)
                .list(database, ReviewRow::read);
        List<ReviewRow> unrecorded = new Query(REVIEWS + from(whose))
                .add(whose)
                .add("AND (" + Shown.UNRECORDED + ")", heldSince)
                .list(database, ReviewRow::read);
        return Stream.concat(open.stream(), unrecorded.stream()).toList();
    }

    List<ReviewRow> reviews(Whose whose, Shown.Condition shown, int from, int most) {
        return new Query(REVIEWS + from(whose))
                .add(whose)
                .add("AND")
                .add(shown)
                .add("ORDER BY CASE WHEN " + Shown.DAY + " IS NULL THEN 1 ELSE 0 END, " + Shown.DAY + ", r.id")
                .add("LIMIT ? OFFSET ?", most, from)
                .list(database, ReviewRow::read);
    }

    int count(Whose whose, Shown.Condition shown) {
        return new Query("SELECT COUNT(*) " + from(whose))
                .add(whose)
                .add("AND")
                .add(shown)
                .number(database);
    }

    List<SayRow> sayings(Collection<Long> reviews) {
        return reviews.isEmpty()
                ? List.of()
                : new Query(SAYINGS).addList(reviews).list(database, SayRow::read);
    }

    /** Reviews held since a day about which something arrived, or was taken back, after their code was confirmed. */
    List<Changed> changed(Whose whose, LocalDate since) {
        return new Query(Changed.from(whose.reviews()))
                .add(whose)
                .add("AND r.held_date >= ? ORDER BY r.held_date, r.id", since)
                .list(database, Changed::read);
    }

    /** Reviews held since a day whose minutes are still to come. */
    List<Unwritten> unwritten(Whose whose, LocalDate since) {
        return new Query(Unwritten.from(whose.reviews()))
                .add(whose)
                .add("AND r.held_date >= ? ORDER BY r.held_date, r.id", since)
                .list(database, Unwritten::read);
    }

    /** Children who said since a day how far things have happened. */
    List<Changed> saidHalfway(Whose whose, LocalDate since) {
        return new Query("SELECT r.id AS review_id, e.happened_on AS held_date, " + ChildRow.COLUMNS
                        + " FROM " + whose.reviews() + " JOIN evidence e ON e.review_id = r.id"
                        + " JOIN child c ON c.person_id = r.child_id JOIN person p ON p.id = c.person_id"
                        + " WHERE e.kind = 'SAID_HALFWAY' AND r.status = 'PLANNED'" + HOLDS
                        + " AND NOT EXISTS (SELECT 1 FROM evidence n WHERE n.review_id = e.review_id AND n.id > e.id"
                        + " AND n.kind = 'SAID_HALFWAY') AND")
                .add(whose)
                .add("AND e.happened_on >= ? ORDER BY e.happened_on, e.id", since)
                .list(database, Changed::read);
    }

    /** The next reviews of children last reviewed between two days, who have not said since how far things have happened. */
    List<ReviewRow> notAskedHalfway(Whose whose, LocalDate lastFrom, LocalDate lastTo) {
        return new Query(REVIEWS + from(whose))
                .add(whose)
                .add(
                        "AND r.status = 'PLANNED' AND c.care_end IS NULL AND EXISTS (SELECT 1 FROM review h"
                                + " WHERE h.child_id = c.person_id AND h.status = 'HELD'"
                                + " AND h.held_date >= ? AND h.held_date <= ?)"
                                + " AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.review_id = r.id"
                                + " AND e.kind = 'SAID_HALFWAY'" + HOLDS + ")",
                        lastFrom,
                        lastTo)
                .list(database, ReviewRow::read);
    }

    /** What was written down since a day about reviews themselves, and holds; in the order of its days. */
    List<StepRow> steps(Whose whose, LocalDate since) {
        return new Query(StepRow.HAPPENED + HOLDS + " AND")
                .add(whose)
                .add("AND e.happened_on >= ? ORDER BY e.happened_on, e.id", since)
                .list(database, StepRow::read);
    }

    /** Reviews held since a day of whose care plan nothing is written down. */
    List<StepRow> withoutCarePlan(Whose whose, LocalDate since) {
        return new Query(StepRow.WITHOUT_CARE_PLAN + " AND")
                .add(whose)
                .add("AND r.held_date >= ? ORDER BY r.held_date, r.id", since)
                .list(database, StepRow::read);
    }

    /** Which of these kinds are written down, and hold, of reviews planned for a day or later; by review. */
    Map<Long, Set<EvidenceKind>> written(Whose whose, Set<EvidenceKind> kinds, LocalDate from) {
        return new Query("SELECT DISTINCT e.review_id, e.kind FROM " + whose.reviews()
                        + " JOIN child c ON c.person_id = r.child_id JOIN evidence e ON e.review_id = r.id"
                        + " WHERE r.status = 'PLANNED' AND e.kind IN " + StepRow.kinds(kinds) + HOLDS + " AND")
                        .add(whose)
                        .add("AND r.planned_date >= ?", from)
                        .list(database, row -> Map.entry(row.getLong(1), EvidenceKind.valueOf(row.getString(2))))
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Those of these reviews for whose child no advocate is known, and none was offered since the last review. */
    Set<Long> withoutAdvocate(Collection<Long> reviews, LocalDate day) {
        if (reviews.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(new Query("SELECT r.id FROM review r WHERE NOT EXISTS (SELECT 1 FROM evidence e"
                        + " WHERE e.review_id = r.id AND e.kind IN ('ADVOCATE_OFFERED', 'ADVOCATE_WANTED')"
                        + HOLDS + ")")
                .add(
                        "AND NOT EXISTS (SELECT 1 FROM support_link l WHERE l.child_id = r.child_id"
                                + " AND l.relation = 'ADVOCATE' AND l.from_date <= ?"
                                + " AND (l.until_date IS NULL OR l.until_date >= ?)) AND r.id IN",
                        day,
                        day)
                .addList(reviews)
                .list(database, row -> row.getLong(1)));
    }

    /** Flags nobody has answered, oldest first. */
    List<FlagRow> openFlags(Whose whose) {
        return new Query("SELECT g.id AS flag_id, g.raised_at, g.kind, g.drill, g.acknowledged_at, " + ChildRow.COLUMNS
                        + " FROM flag g JOIN child c ON c.person_id = g.child_id JOIN person p ON p.id = c.person_id"
                        + " WHERE g.answered_at IS NULL AND")
                .add(whose)
                .add("ORDER BY g.raised_at, g.id")
                .list(database, FlagRow::read);
    }

    /** Who is in these families, of the children the reader may see. */
    List<ChildRow> families(Whose whose, Collection<String> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return new Query(
                        "SELECT " + ChildRow.COLUMNS
                                + " FROM child c JOIN person p ON p.id = c.person_id WHERE c.care_end IS NULL AND c.family_group IN")
                .addList(groups)
                .add("AND")
                .add(whose)
                .list(database, ChildRow::read);
    }

    /** Who is advocate of these children that day. */
    List<AdvocateRow> advocates(Collection<Long> children, LocalDate day) {
        if (children.isEmpty()) {
            return List.of();
        }
        return new Query("SELECT l.child_id, l.supporter_id, p.first_name, p.known_as, p.last_name FROM support_link l"
                        + " JOIN person p ON p.id = l.supporter_id WHERE l.relation = 'ADVOCATE'")
                .add("AND l.from_date <= ? AND (l.until_date IS NULL OR l.until_date >= ?) AND l.child_id IN", day, day)
                .addList(children)
                .list(database, AdvocateRow::read);
    }

    int children(Whose whose) {
        return new Query("SELECT COUNT(*) FROM child c WHERE c.care_end IS NULL AND c.died_on IS NULL AND")
                .add(whose)
                .number(database);
    }

    /** How many questions are answered, by consultation. */
    Map<Long, Integer> answered(Collection<Long> consultations) {
        if (consultations.isEmpty()) {
            return Map.of();
        }
        return new Query(ANSWERED)
                        .addList(consultations)
                        .add(") t WHERE n = 1 AND says_nothing = FALSE GROUP BY consultation_id")
                        .list(database, row -> Map.entry(row.getLong("consultation_id"), row.getInt("answered")))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
