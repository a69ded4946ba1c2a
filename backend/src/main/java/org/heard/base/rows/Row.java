package org.heard.base.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row as it would be after some edits, which still knows what it was before them. A value that names another row is that
 * {@link Row} itself, so that both can be new. Two rows are equal only when they are the same object. Not for use by two
 * threads.
 */
public final class Row<C extends Enum<C> & Column> {
    private final Class<C> columns;
    private final Map<C, Object> values;
    private final Map<C, Object> before;
    private final Set<C> changed;
    private long id;
    private boolean fresh;

    private Row(Class<C> columns, long id, boolean fresh) {
        this.columns = columns;
        this.values = new EnumMap<>(columns);
        this.before = new EnumMap<>(columns);
        this.changed = EnumSet.noneOf(columns);
        this.id = id;
        this.fresh = fresh;
    }

    /** A row that is not in the database yet. */
    public static <C extends Enum<C> & Column> Row<C> fresh(Class<C> columns) {
        return new Row<>(columns, 0, true);
    }

    /** A row as the database has it. */
    static <C extends Enum<C> & Column> Row<C> stored(Class<C> columns, long id) {
        return new Row<>(columns, id, false);
    }

    /** The row's number; 0 until it is written for the first time. */
    public long id() {
        return id;
    }

    public @Nullable Object get(C column) {
        return values.get(column);
    }

    public @Nullable String text(C column) {
        return (String) values.get(column);
    }

    public @Nullable LocalDate day(C column) {
        return (LocalDate) values.get(column);
    }

    /** False when there is no value. */
    public boolean yes(C column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** Puts a value in, or takes it away with {@code null}. A value that was there before the first edit is no change. */
    public void set(C column, @Nullable Object value) {
        Object now = values.get(column);
        if (Objects.equals(now, value)) {
            return;
        }
        if (changed.add(column) && now != null) {
            before.put(column, now);
        }
        put(column, value);
        if (Objects.equals(before.get(column), value)) {
            changed.remove(column);
            before.remove(column);
        }
    }

    /** Puts a value in as if it had always been there: for what was just read. */
    public void put(C column, @Nullable Object value) {
        if (value == null) {
            values.remove(column);
        } else {
            values.put(column, value);
        }
    }

    /** Not in the database, nor {@link #settle() settled}. */
    public boolean isFresh() {
        return fresh;
    }

    /** The columns whose value differs from what it was. */
    public Set<C> changed() {
        return EnumSet.copyOf(changed.isEmpty() ? EnumSet.noneOf(columns) : changed);
    }

    /** The columns that have a value. */
    List<C> filled() {
        return new ArrayList<>(values.keySet());
    }

    /** What was there before the edits. */
    public @Nullable Object before(C column) {
        return changed.contains(column) ? before.get(column) : values.get(column);
    }

    /** Forgets the edits and keeps their outcome, as if it had been written. */
    public void settle() {
        fresh = false;
        changed.clear();
        before.clear();
    }

    void written(long number) {
        id = number;
        settle();
    }
}
