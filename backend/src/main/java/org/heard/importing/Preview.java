package org.heard.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an import would do, before it does it.
 *
 * @param files in the order in which they would go in, then those that are left out or refused
 * @param unknownStaff emails of IROs and social workers who have no account; an administrator decides
 * @param roleCodes the role codes met in SSD involvements, and how often, for the settings that say what they mean
 * @param proposals what only a person can decide; see {@link Imports#preview(PreviewId, Decisions, Progress)}
 */
public record Preview(
        PreviewId id,
        Instant madeAt,
        List<FileReport> files,
        List<String> unknownStaff,
        Map<String, Integer> roleCodes,
        List<Proposal> proposals) {

    public Preview {
        files = List.copyOf(files);
    }

    /** Over all files. */
    public Counts counts() {
        return files.stream().map(FileReport::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** What is refused, warned of and noted, as CSV: safe to open in a spreadsheet. UTF-8; leaves the stream open. */
    public void writeReport(OutputStream out) throws IOException {
        FindingsCsv.write(files, out);
    }
}
