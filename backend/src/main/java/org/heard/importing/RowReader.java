package org.heard.importing;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one record, and keeps what is wrong with them. */
final class RowReader {
    private final FileRow row;
    private final Tally tally;
    private boolean refused;
    private boolean warned;

    RowReader(FileRow row, Tally tally) {
        this.row = row;
        this.tally = tally;
    }

    /** False, with a finding, when the record cannot be trusted as a whole. */
    boolean isSound() {
        FileRow.Fault fault = row.fault();
        if (fault != null && !refused) {
            refused = true;
            tally.note(row.line(), fault.column(), fault.value(), fault.wrong(), fault.toDo(), Severity.REFUSED);
        }
        return fault == null;
    }

    long line() {
        return row.line();
    }

    /** What stands there; empty when nothing does. */
    String cell(String column) {
        return row.cell(column);
    }

    boolean has(String column) {
        return !row.cell(column).isEmpty();
    }

    boolean saysTheSameAs(RowReader other) {
        return row.cells().equals(other.row.cells());
    }

    /** The row does not go in. */
    void refuse(String column, String wrong, String toDo) {
        refused = true;
        tally.note(row.line(), column, cell(column), wrong, toDo, Severity.REFUSED);
    }

    /** The row goes in; somebody should look. */
    void warn(String column, String wrong, String toDo) {
        warned = true;
        tally.note(row.line(), column, cell(column), wrong, toDo, Severity.WARNED);
    }

    /** The row goes in without this cell. */
    void leaveOut(String column, String wrong, String toDo) {
        warn(column, wrong, ("This cell was left out; the rest of the row goes in. " + toDo).strip());
    }

    void say(String column, String what) {
        tally.note(row.line(), column, cell(column), what, "", Severity.SAID);
    }

    boolean isRefused() {
        return refused;
    }

    boolean isWarned() {
        return warned;
    }

    /** A day that the row cannot do without. */
    @Nullable
    LocalDate neededDay(String column, Function<String, ReadDay> reading, String ifMissing) {
        if (!has(column)) {
            refuse(column, ifMissing, "Fill it in in the case system and export it again.");
            return null;
        }
        return day(column, reading);
    }

    /** A day; {@code null} when there is none. A text that is no day refuses the row. */
    @Nullable
    LocalDate day(String column, Function<String, ReadDay> reading) {
        if (!has(column)) {
            return null;
        }
        return switch (reading.apply(cell(column))) {
            case ReadDay.Day day -> {
                if (!day.remark().isEmpty()) {
                    say(column, day.remark());
                }
                yield day.day();
            }
            case ReadDay.NotADay no -> {
                refuse(column, no.wrong(), no.toDo());
                yield null;
            }
        };
    }
}
