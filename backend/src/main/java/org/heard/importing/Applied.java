package org.heard.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * What an import did.
 *
 * @param files those that went in, in that order, then those that were left out or refused
 * @param stopped why the import stopped before the end: what stands in {@code files} is in, and nothing of anything else;
 *     empty when it went through
 * @param datesComputed how many reviews have another due date by the statutory clocks, or were planned by them
 */
public record Applied(List<FileReport> files, String stopped, int datesComputed) {
    public Applied {
        files = List.copyOf(files);
    }

    /** Over all files. */
    public Counts counts() {
        return files.stream().map(FileReport::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** As {@link Preview#writeReport}. */
    public void writeReport(OutputStream out) throws IOException {
        FindingsCsv.write(files, out);
    }
}
