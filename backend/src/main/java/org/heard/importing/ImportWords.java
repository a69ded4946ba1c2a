package org.heard.importing;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Says on a screen how an import went: counts, lines and columns, never what stands in a cell. */
final class ImportWords {
    private static final int LINES = 30;

    private final PrintWriter say;

    ImportWords(PrintWriter say) {
        this.say = say;
    }

    void files(List<FileReport> files, boolean done) {
        for (FileReport file : files) {
            FileKind kind = file.kind();
            switch (file.outcome()) {
                case LEFT_OUT -> say.println(file.name() + ": left out. " + file.sentence());
                case REFUSED -> say.println(file.name() + ": REFUSED. " + file.sentence());
                case READ ->
                    say.println(file.name() + ": " + (kind == null ? "" : kind.title() + ". ")
                            + counts(file.counts(), done));
            }
            findings(file);
        }
        Counts all = files.stream().map(FileReport::counts).reduce(Counts.NONE, Counts::plus);
        say.println("In all: " + counts(all, done));
    }

    private static String counts(Counts counts, boolean done) {
        if (counts.changesNothing() && counts.refused() == 0) {
            return (done ? "Nothing changed" : "Nothing would change") + "; " + counts.unchanged() + " are as they were"
                    + (counts.warned() > 0 ? ", " + counts.warned() + " rows to look at." : ".");
        }
        return counts.added() + " new, " + counts.changed() + " changed, " + counts.unchanged() + " unchanged; "
                + counts.refused() + " rows refused, " + counts.warned() + " to look at.";
    }

    private void findings(FileReport file) {
        file.findings().stream()
                .sorted(java.util.Comparator.comparing(Finding::severity).reversed())
                .limit(LINES)
                .forEach(finding ->
                        say.println("  " + where(finding) + finding.severity().wording() + ": "
                                + (finding.whatIsWrong() + " " + finding.whatToDo()).strip()));
        if (file.findings().size() > LINES) {
            say.println("  … and " + (file.findings().size() - LINES) + " more; --report FILE.csv has them all.");
        }
    }

    private static String where(Finding finding) {
        if (finding.line() == 0) {
            return "";
        }
        return "line " + finding.line() + (finding.column().isEmpty() ? "" : ", " + finding.column()) + ", ";
    }

    void questions(Preview preview) {
        if (!preview.proposals().isEmpty()) {
            say.println("Only a person can decide; say --same KEY or --different KEY, or use the import page:");
            preview.proposals().forEach(question -> say.println("  " + question.key() + "  " + question.sentence()));
        }
        if (!preview.unknownStaff().isEmpty()) {
            say.println("Workers without an account: " + String.join(", ", preview.unknownStaff()) + ".");
        }
        if (!preview.roleCodes().isEmpty()) {
            say.println("Role codes met: "
                    + preview.roleCodes().entrySet().stream()
                            .map(role -> role.getKey() + " " + role.getValue())
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    void end(Applied applied) {
        if (applied.datesComputed() > 0) {
            say.println("Worked out when " + applied.datesComputed() + " reviews are due.");
        }
        if (!applied.stopped().isEmpty()) {
            say.println("STOPPED. " + applied.stopped());
        }
    }
}
