package org.heard.export;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.review.CollectionYears;

/**
 * The Reviews file of the yearly return (SSDA903): one row per child and review, in exactly the form the national validator
 * reads. A row that it would refuse is left out and listed instead.
 */
@Singleton
public class ReviewsFile {
    /** What the file is called on its way out. */
    public static final String NAME = "Reviews.csv";

    private static final String HEADER = "CHILD,DOB,REVIEW,REVIEW_CODE";
    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private final Ledger ledger;
    private final CollectionYears years;
    private final AuditLog audit;
    private final InstantSource time;

    ReviewsFile(Ledger ledger, CollectionYears years, AuditLog audit, InstantSource time) {
        this.ledger = ledger;
        this.years = years;
        this.audit = audit;
        this.time = time;
    }

    /** How many reviews the file has, and which ones it has not. */
    public record Report(int written, List<Warning> leftOut) {}

    /**
     * Writes the file for the reviews held from one day to another, both included. The portal's confirmed code counts, else
     * the case system's. Reads and writes month by month; leaves the stream open. Throws {@code NOT_VALID} when the days are
     * the wrong way round.
     */
    @Needs(Permission.EXPORT)
    public Report write(LocalDate from, LocalDate to, OutputStream out) {
        Period.check(from, to);
        audit.record(AuditAction.EXPORTED, null, "reviews-903 " + from + " " + to);
        LocalDate today = London.today(time);
        List<Warning> leftOut = new ArrayList<>();
        int[] written = {0};
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.append(HEADER).append(END_OF_LINE);
            ledger.eachCode(from, to, review -> {
                var obstacle = review.obstacle(today, years.of(review.held()));
                if (obstacle.isPresent()) {
                    leftOut.add(obstacle.get().at(review));
                } else {
                    append(writer, review);
                    written[0]++;
                }
            });
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Report(written[0], leftOut);
    }

    private static void append(Writer writer, HeldReview review) {
        try {
            writer.append(review.childRef())
                    .append(',')
                    .append(DAY.format(review.dateOfBirth()))
                    .append(',')
                    .append(DAY.format(review.held()))
                    .append(',')
                    .append(review.code().orElseThrow().name())
                    .append(END_OF_LINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
