package org.heard.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.Settings;
import org.heard.importing.ImportWriter.Loaded;
import org.heard.review.DueDates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way in for the council's own extracts. First a preview, which writes nothing; then, if somebody wants it, the same for
 * good: each file as a whole or not at all, and the same file again changes nothing. No import makes a sign-in, sends
 * anything, removes anybody, or touches a child's words, a confirmed code or how a child chose to be reached.
 */
@Singleton
public class Imports {
    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final int MOST_FILES = 200;

    private final PreviewShelf shelf;
    private final ImportWriter writer;
    private final DueDates dueDates;
    private final Settings settings;
    private final InstantSource time;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Imports(PreviewShelf shelf, ImportWriter writer, DueDates dueDates, Settings settings, InstantSource time) {
        this.shelf = shelf;
        this.writer = writer;
        this.dueDates = dueDates;
        this.settings = settings;
        this.time = time;
    }

    /** What these files would do. They are kept for {@link #apply} for a day at the most. */
    @Needs(Permission.IMPORT)
    public Preview preview(List<ExtractFile> files, Progress progress) {
        if (files.size() > MOST_FILES) {
            throw new PortalException(ErrorCode.TOO_BIG, "more than " + MOST_FILES + " files at once");
        }
        progress.at(0, "Taking the files in");
        try {
            return preview(shelf.copy(files), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same files again, with what a person decided. The earlier preview is replaced by the new one. */
    @Needs(Permission.IMPORT)
    public Preview preview(PreviewId earlier, Decisions decisions, Progress progress) {
        PreviewShelf.Held held = held(earlier);
        return preview(
                new PreviewShelf.Held(held.id(), held.at(), held.folder(), held.copies(), decisions, Map.of()),
                progress);
    }

    /** Does what the preview showed. Throws {@code NOT_FOUND} for a preview that was applied or is older than a day. */
    @Needs(Permission.IMPORT)
    public Applied apply(PreviewId id, Progress progress) {
        oneAtATime.lock();
        try {
            PreviewShelf.Held held = held(id);
            Applied applied = write(held, progress);
            shelf.forget(held);
            return applied;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Drops a preview that nobody wants, and its files. */
    @Needs(Permission.IMPORT)
    public void drop(PreviewId id) {
        shelf.find(id).ifPresent(shelf::forget);
    }

    private PreviewShelf.Held held(PreviewId id) {
        return shelf.find(id).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND, "no such preview"));
    }

    private Preview preview(PreviewShelf.Held held, Progress progress) {
        Batch batch = open(held, progress);
        Loaded loaded = writer.load();
        Books books = books(loaded, held.decisions());
        List<FileReport> reports = new ArrayList<>();
        Map<String, String> prints = new HashMap<>();
        for (List<OpenFile.Read> parcel : batch.parcels()) {
            progress.at(
                    0.5 + 0.5 * reports.size() / held.copies().size(),
                    "Comparing " + parcel.getFirst().name());
            reports.addAll(Batch.take(parcel, books));
            books.settle();
        }
        reports.forEach(report -> prints.put(report.sha256(), report.fingerprint()));
        reports.addAll(batch.unread());
        shelf.keep(new PreviewShelf.Held(
                held.id(), held.at(), held.folder(), held.copies(), held.decisions(), Map.copyOf(prints)));
        progress.at(1, "Ready");
        return new Preview(held.id(), held.at(), reports, books.unknownStaff(), books.roleCodes(), books.proposals());
    }

    private Batch open(PreviewShelf.Held held, Progress progress) {
        List<OpenFile> files = new ArrayList<>();
        for (PreviewShelf.Copy copy : held.copies()) {
            progress.at(0.5 * files.size() / held.copies().size(), "Reading " + copy.name());
            files.add(FileOpener.open(copy.name(), copy.sha256(), copy.path()));
        }
        return new Batch(files);
    }

    private Books books(Loaded loaded, Decisions decisions) {
        return new Books(loaded.register(), loaded.diary(), settings, London.today(time), decisions);
    }

    private Applied write(PreviewShelf.Held held, Progress progress) {
        Batch batch = open(held, (done, sentence) -> progress.at(done * 0.4, sentence));
        Loaded loaded = writer.load();
        Books books = books(loaded, held.decisions());
        List<FileReport> in = new ArrayList<>();
        long turn = loaded.turn();
        String stopped = "";
        for (List<OpenFile.Read> parcel : batch.parcels()) {
            progress.at(
                    0.2 + 0.7 * in.size() / held.copies().size(),
                    "Writing " + parcel.getFirst().name());
            List<FileReport> reports = Batch.take(parcel, books);
            stopped = changedSince(held, reports);
            if (stopped.isEmpty()) {
                try {
                    turn = writer.write(loaded, turn, reports);
                    in.addAll(reports);
                } catch (RuntimeException e) {
                    LOG.error("import stopped at file {}", reports.getFirst().sha256(), e);
                    stopped = stopped(reports.getFirst());
                }
            }
            if (!stopped.isEmpty()) {
                break;
            }
        }
        writer.logOnly(batch.unread());
        in.addAll(batch.unread());
        progress.at(0.95, "Working out when reviews are due");
        DueDates.Outcome dates = dueDates.fill();
        progress.at(1, "Done");
        return new Applied(in, stopped, dates.dated() + dates.planned());
    }

    private static String changedSince(PreviewShelf.Held held, List<FileReport> reports) {
        boolean same = reports.stream()
                .allMatch(report -> report.fingerprint().equals(held.prints().get(report.sha256())));
        return same
                ? ""
                : "What the portal knows has changed since the preview, so "
                        + reports.getFirst().name() + " and the files after it did not go in. Make the preview again.";
    }

    private static String stopped(FileReport report) {
        return report.name()
                + " and the files after it did not go in, because the database refused a row. Nothing of them"
                + " was kept.";
    }
}
