package org.heard.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one file would do, or did.
 *
 * @param kind {@code null} when it was not read
 * @param sentence why it was left out or refused; empty when it was read
 * @param changes old and new values, the first 500 of them; new children and reviews are only counted
 * @param notInFile children or reviews that the portal has and the file has not: nothing happens to them
 * @param fingerprint the same as long as the file would change the same
 */
public record FileReport(
        String name,
        String sha256,
        @Nullable FileKind kind,
        Outcome outcome,
        String sentence,
        Counts counts,
        List<Change> changes,
        int moreChanges,
        List<Finding> findings,
        List<String> notInFile,
        String fingerprint) {

    /** What became of a file as a whole. */
    public enum Outcome {
        READ,
        LEFT_OUT,
        REFUSED
    }

    public FileReport {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
        notInFile = List.copyOf(notInFile);
    }

    static FileReport unread(OpenFile file) {
        return switch (file) {
            case OpenFile.LeftOut out -> unread(out.name(), out.sha256(), Outcome.LEFT_OUT, out.sentence(), null);
            case OpenFile.Refused no -> unread(no.name(), no.sha256(), Outcome.REFUSED, no.sentence(), null);
            case OpenFile.Read read -> unread(read.name(), read.sha256(), Outcome.REFUSED, "", read.kind());
        };
    }

    static FileReport unread(String name, String sha256, Outcome outcome, String sentence, @Nullable FileKind kind) {
        return new FileReport(
                name, sha256, kind, outcome, sentence, Counts.NONE, List.of(), 0, List.of(), List.of(), "");
    }

    /** Some rows, or the whole file, did not go in. */
    public boolean hasRefusals() {
        return outcome == Outcome.REFUSED || counts.refused() > 0;
    }
}
