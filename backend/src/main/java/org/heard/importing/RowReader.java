package org.heard.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one record, and keeps what is wrong with them. */
final class RowReader {

    private static final class State {
        private boolean refused;
        private boolean warned;
    }

    private final FileRow row;
    private final Tally tally;
    private final Map<String, String> names;
    private final State state;

    RowReader(FileRow row, Tally tally) {
        this(row, tally, Map.of(), new State());
    }

    private RowReader(FileRow row, Tally tally, Map<String, String> names, State state) {
        this.row = row;
        this.tally = tally;
        this.names = names;
        this.state = state;
    }

    /** The same record with other names for its columns: whoever asks for a key gets the value's cell, and no other. */
    RowReader as(Map<String, String> otherNames) {
        return new RowReader(row, tally, Map.copyOf(otherNames), state);
    }

    /** False, with a finding, when the record cannot be trusted as a whole. */
    boolean isSound() {
        FileRow.Fault fault = row.fault();
        if (fault != null && !state.refused) {
            state.refused = true;
            tally.note(row.line(), fault.column(), fault.value(), fault.wrong(), fault.toDo(), Severity.REFUSED);
        }
        return fault == null;
    }

    long line() {
        return row.line();
    }

    boolean isSsd() {
        return tally.file().kind().isSsd();
    }

    /** What stands there; empty when nothing does. */
    String cell(String column) {
        return names.isEmpty() ? row.cell(column) : row.cell(names.getOrDefault(column, ""));
    }

    boolean has(String column) {
        return !cell(column).isEmpty();
    }

    boolean saysTheSameAs(RowReader other) {
        return row.cells().equals(other.row.cells());
    }

    /** The row does not go in. */
    void refuse(String column, String wrong, String toDo) {
        state.refused = true;
        note(column, wrong, toDo, Severity.REFUSED);
    }

    /** The row goes in; somebody should look. */
    void warn(String column, String wrong, String toDo) {
        state.warned = true;
        note(column, wrong, toDo, Severity.WARNED);
    }

    /** The row goes in without this cell. */
    void leaveOut(String column, String wrong, String toDo) {
        warn(column, wrong, ("This cell was left out; the rest of the row goes in. " + toDo).strip());
    }

    void say(String column, String what) {
        note(column, what, "", Severity.SAID);
    }

    private void note(String column, String wrong, String toDo, Severity severity) {
        tally.note(row.line(), names.getOrDefault(column, column), cell(column), wrong, toDo, severity);
    }

    boolean isRefused() {
        return state.refused;
    }

    boolean isWarned() {
        return state.warned;
    }

    /** A day that the row cannot do without. */
    @Nullable
    LocalDate neededDay(String column, String ifMissing) {
        return needed(column, ifMissing) ? day(column, days()) : null;
    }

    /** A day; {@code null} when there is none. A text that is no day refuses the row. */
    @Nullable
    LocalDate day(String column) {
        return day(column, days());
    }

    /** A date of birth, which is compared and never guessed: dd/mm/yyyy, or as a database writes it in its own tables. */
    @Nullable
    LocalDate birthday(String column) {
        return day(column, isSsd() ? ReadDay::database : ReadDay::exact);
    }

    @Nullable
    LocalDate neededBirthday(String column) {
        return needed(column, "The date of birth is missing.") ? birthday(column) : null;
    }

    /** How this kind of file writes days. */
    Function<String, ReadDay> days() {
        return isSsd() ? ReadDay::database : ReadDay::council;
    }

    private boolean needed(String column, String ifMissing) {
        if (!has(column)) {
            refuse(column, ifMissing, "Fill it in in the case system and export it again.");
        }
        return has(column);
    }

    private @Nullable LocalDate day(String column, Function<String, ReadDay> reading) {
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
