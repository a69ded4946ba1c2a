package org.heard.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.base.rows.Row;
import org.heard.identity.ChildCard;
import org.heard.review.DiaryEntry;
import org.heard.review.ReviewColumn;

/** What is found in one file, and whom it would change, while it is gone through. */
final class Tally {
    private static final int MOST_FINDINGS = 10_000;
    private static final int MOST_CHANGES = 500;

    private final OpenFile.Read file;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RowReader> rows = new ArrayList<>();
    private final Set<ChildCard> children = new LinkedHashSet<>();
    private final Map<Row<ReviewColumn>, DiaryEntry> reviews = new LinkedHashMap<>();
    private final List<String> notInFile = new ArrayList<>();
    private int moreFindings;
    private boolean nothingGoesIn;

    Tally(OpenFile.Read file) {
        this.file = file;
        file.findings().forEach(this::note);
    }

    OpenFile.Read file() {
        return file;
    }

    /** All records of the file, each ready to be read. */
    List<RowReader> readers() {
        if (rows.isEmpty()) {
            file.rows().forEach(row -> rows.add(new RowReader(row, this)));
        }
        return rows;
    }

    void note(Finding finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        } else {
            moreFindings++;
        }
    }

    void note(long line, String column, String value, String wrong, String toDo, Severity severity) {
        String written = file.heading().getOrDefault(column, column);
        note(new Finding(file.name(), line, written, value, wrong, toDo, severity));
    }

    /** Something to say of the file as a whole. */
    void note(String wrong, String toDo, Severity severity) {
        note(0, "", "", wrong, toDo, severity);
    }

    /** Says why no row of the file goes in. */
    void refuseAll(String wrong, String toDo) {
        note(wrong, toDo, Severity.REFUSED);
        nothingGoesIn = true;
    }

    /** This child is in the file, whether or not it changes anything. */
    void meets(ChildCard child) {
        children.add(child);
    }

    void meets(DiaryEntry review) {
        reviews.put(review.row(), review);
    }

    boolean met(ChildCard child) {
        return children.contains(child);
    }

    boolean met(DiaryEntry review) {
        return reviews.containsKey(review.row());
    }

    /** In the portal, not in this file. */
    void misses(String whom) {
        notInFile.add(whom);
    }

    /** Call before anything is settled or written: afterwards nobody knows what was new. */
    FileReport report() {
        Differences differences = new Differences();
        children.forEach(differences::compare);
        reviews.values().forEach(differences::compare);
        int refused = nothingGoesIn
                ? file.rows().size()
                : (int) rows.stream().filter(RowReader::isRefused).count();
        int warned = (int)
                rows.stream().filter(row -> !row.isRefused() && row.isWarned()).count();
        if (moreFindings > 0) {
            findings.add(new Finding(
                    file.name(), 0, "", "", moreFindings + " more findings are not listed.", "", Severity.WARNED));
        }
        List<Change> changes = differences.changes();
        return new FileReport(
                file.name(),
                file.sha256(),
                file.kind(),
                FileReport.Outcome.READ,
                "",
                differences.counts(refused, warned),
                changes.subList(0, Math.min(MOST_CHANGES, changes.size())),
                Math.max(0, changes.size() - MOST_CHANGES),
                findings,
                notInFile,
                fingerprint(differences));
    }

    private static String fingerprint(Differences differences) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Change change : differences.everything()) {
                digest.update(change.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
