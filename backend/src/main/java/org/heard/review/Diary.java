package org.heard.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.identity.PersonColumn;

/** Every review of every child, in memory, for one import. Edits reach the database by {@link ReviewDiary}. */
public final class Diary {
    private final Map<Row<PersonColumn>, List<DiaryEntry>> byChild = new IdentityHashMap<>();
    private final List<DiaryEntry> all = new ArrayList<>();
    private final Map<String, DiaryEntry> byRef = new HashMap<>();

    Diary() {}

    public List<DiaryEntry> all() {
        return Collections.unmodifiableList(all);
    }

    public List<DiaryEntry> of(ChildCard child) {
        return Collections.unmodifiableList(byChild.getOrDefault(child.person(), List.of()));
    }

    /** The child's one review that is neither held nor cancelled. */
    public Optional<DiaryEntry> openOf(ChildCard child) {
        return of(child).stream().filter(DiaryEntry::isOpen).findFirst();
    }

    /** The review with the case system's id. */
    public Optional<DiaryEntry> byRef(String ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /** From now on the review is known by that id of the case system. */
    public void giveRef(DiaryEntry entry, String ref) {
        entry.row().set(ReviewColumn.REVIEW_REF, ref);
        byRef.put(ref, entry);
    }

    /** A new review of that child, of which nothing else is known yet. */
    public DiaryEntry add(ChildCard child, String source, String status) {
        Row<ReviewColumn> row = Row.fresh(ReviewColumn.class);
        row.set(ReviewColumn.CHILD, child.person());
        row.set(ReviewColumn.SOURCE, source);
        row.set(ReviewColumn.STATUS, status);
        DiaryEntry entry = new DiaryEntry(row, child.person(), child.ref(), null);
        keep(entry);
        return entry;
    }

    void keep(DiaryEntry entry) {
        all.add(entry);
        String ref = entry.row().text(ReviewColumn.REVIEW_REF);
        if (ref != null) {
            byRef.put(ref, entry);
        }
        byChild.computeIfAbsent(entry.child(), _ -> new ArrayList<>()).add(entry);
    }

    /** Forgets what was edited and keeps the outcome: the next file starts from here. */
    public void settle() {
        all.forEach(entry -> entry.row().settle());
    }
}
