package org.heard.figures;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.base.Caller;
import org.heard.base.ChildId;

/** The names of children, of those whom whoever asks may see. */
@Singleton
@Connectable
class BehindRows {
    private static final int AT_ONCE = 200;

    private final JdbcOperations database;

    BehindRows(JdbcOperations database) {
        this.database = database;
    }

    List<Behind.Line> listed(List<CountedReview> reviews, Map<Long, String> iros) {
        Map<ChildId, String> names =
                names(reviews.stream().map(CountedReview::child).distinct().toList());
        return reviews.stream()
                .filter(review -> names.containsKey(review.child()))
                .map(review -> new Behind.Line(
                        review.review(),
                        review.child(),
                        Objects.requireNonNull(names.get(review.child())),
                        review.held(),
                        iros.getOrDefault(review.iro(), ""),
                        review.code()))
                .toList();
    }

    private Map<ChildId, String> names(List<ChildId> children) {
        Map<ChildId, String> names = new HashMap<>();
        for (int from = 0; from < children.size(); from += AT_ONCE) {
            names.putAll(some(children.subList(from, Math.min(children.size(), from + AT_ONCE))));
        }
        return names;
    }

    private Map<ChildId, String> some(List<ChildId> children) {
        List<Object> values =
                new ArrayList<>(children.stream().map(ChildId::value).toList());
        String sql = "SELECT c.person_id, p.first_name, p.known_as, p.last_name FROM child c"
                + " JOIN person p ON p.id = c.person_id WHERE c.person_id IN ("
                + String.join(", ", Collections.nCopies(children.size(), "?")) + ") AND " + mine(values);
        return database.prepareStatement(sql, select -> {
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            Map<ChildId, String> names = new HashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    String known = row.getString("known_as");
                    String first = known == null || known.isBlank() ? row.getString("first_name") : known;
                    names.put(new ChildId(row.getLong(1)), (first + " " + row.getString("last_name")).strip());
                }
            }
            return names;
        });
    }

    /** The same rules as for lists: an IRO's own; all for a manager; a restricted child for the named IRO and managers. */
    private static String mine(List<Object> values) {
        return switch (Caller.current()) {
            case Caller.Portal _ -> "1 = 1";
            case Caller.Someone(var person, var role) ->
                switch (role) {
                    case MANAGER -> "1 = 1";
                    case ADMINISTRATOR -> "c.restricted = FALSE";
                    case IRO -> {
                        values.add(person.value());
                        yield "c.iro_id = ?";
                    }
                    case SOCIAL_WORKER, CHILD, ADVOCATE, CARER, PARENT -> "1 = 0";
                };
        };
    }
}
