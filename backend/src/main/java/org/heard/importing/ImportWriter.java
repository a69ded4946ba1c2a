package org.heard.importing;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.identity.ChildRegister;
import org.heard.identity.Register;
import org.heard.review.Diary;
import org.heard.review.ReviewDiary;
import org.jspecify.annotations.Nullable;

/** Writes what was edited, file after file, each as a whole, and keeps a log of every file. */
@Singleton
class ImportWriter {
    private final JdbcOperations database;
    private final ChildRegister children;
    private final ReviewDiary reviews;
    private final AuditLog audit;
    private final InstantSource time;

    ImportWriter(
            JdbcOperations database, ChildRegister children, ReviewDiary reviews, AuditLog audit, InstantSource time) {
        this.database = database;
        this.children = children;
        this.reviews = reviews;
        this.audit = audit;
        this.time = time;
    }

    /** Children and reviews as the database has them, and whose turn it is to write. */
    record Loaded(Register register, Diary diary, long turn) {}

    @Transactional
    Loaded load() {
        long turn = turn("");
        Register register = children.load();
        return new Loaded(register, reviews.load(register), turn);
    }

    /**
     * Writes one parcel of files, all of it or nothing. Throws {@code CHANGED_MEANWHILE} when another import wrote since
     * that turn.
     *
     * @return the next turn
     */
    @Transactional
    long write(Loaded loaded, long turn, List<FileReport> reports) {
        if (turn(" FOR UPDATE") != turn) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "another import");
        }
        database.prepareStatement(
                "UPDATE import_turn SET turn = turn + 1 WHERE id = 1", statement -> statement.executeUpdate());
        children.write(loaded.register());
        reviews.write(loaded.diary());
        reports.forEach(this::log);
        return turn + 1;
    }

    /** Keeps the trace of files of which nothing was read. */
    @Transactional
    void logOnly(List<FileReport> reports) {
        reports.forEach(this::log);
    }

    private long turn(String lock) {
        database.prepareStatement(
                "INSERT IGNORE INTO import_turn (id, turn) VALUES (1, 0)", statement -> statement.executeUpdate());
        return database.prepareStatement("SELECT turn FROM import_turn WHERE id = 1" + lock, select -> {
            try (var found = select.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        });
    }

    private void log(FileReport report) {
        Counts counts = report.counts();
        FileKind kind = report.kind();
        database.prepareStatement(
                "INSERT INTO import_run (at, actor_id, file_name, sha256, kind, added, changed, unchanged, refused, warned)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                insert -> {
                    insert.setTimestamp(1, Timestamp.from(time.instant()));
                    insert.setObject(2, actor());
                    insert.setString(3, report.name());
                    insert.setString(4, report.sha256());
                    insert.setString(5, kind == null ? report.outcome().name().toLowerCase(Locale.ROOT) : kind.name());
                    insert.setInt(6, counts.added());
                    insert.setInt(7, counts.changed());
                    insert.setInt(8, counts.unchanged());
                    insert.setInt(9, counts.refused());
                    insert.setInt(10, counts.warned());
                    return insert.executeUpdate();
                });
        audit.record(AuditAction.IMPORTED, null, "file " + report.sha256().substring(0, 16));
    }

    private static @Nullable Long actor() {
        return switch (Caller.current()) {
            case Caller.Someone someone -> someone.person().value();
            case Caller.Portal _ -> null;
        };
    }
}
