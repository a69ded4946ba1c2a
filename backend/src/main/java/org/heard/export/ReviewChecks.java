package org.heard.export;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PersonId;
import org.heard.review.CollectionYears;
import org.heard.review.StatutoryClocks;
import org.jspecify.annotations.Nullable;

/**
 * What to put right before the return goes out: rows that the national validator would refuse, and the portal's own checks,
 * which have no official number.
 */
@Singleton
public class ReviewChecks {
    private final Ledger ledger;
    private final OpenReviews open;
    private final StatutoryClocks clocks;
    private final CollectionYears years;
    private final ObjectMapper json;
    private final InstantSource time;

    ReviewChecks(
            Ledger ledger,
            OpenReviews open,
            StatutoryClocks clocks,
            CollectionYears years,
            ObjectMapper json,
            InstantSource time) {
        this.ledger = ledger;
        this.open = open;
        this.clocks = clocks;
        this.years = years;
        this.json = json;
        this.time = time;
    }

    /**
     * Of all reviews held, or to be held, from one day to another, both included: held ones first, by day. Throws
     * {@code NOT_VALID} when the days are the wrong way round.
     */
    @Needs(Permission.EXPORT)
    public List<Warning> check(LocalDate from, LocalDate to) {
        return warnings(from, to, null);
    }

    /** The same, of the reviews that the IRO who is asking chairs. */
    @Needs(Permission.SEE_FIGURES)
    public List<Warning> checkMine(LocalDate from, LocalDate to) {
        return warnings(from, to, Caller.someone().person());
    }

    private List<Warning> warnings(LocalDate from, LocalDate to, @Nullable PersonId onlyOf) {
        Period.check(from, to);
        LocalDate today = London.today(time);
        List<Warning> warnings = new ArrayList<>();
        RowChecks rows = new RowChecks(today, years, years.of(from), json);
        TimelineChecks timeline = new TimelineChecks(clocks.reviews(), ledger.daysByChild(from, to));
        ledger.each(from, to, review -> {
            if (onlyOf == null || onlyOf.equals(review.iro())) {
                rows.check(review, warnings);
                timeline.check(review, warnings);
            }
        });
        open.overdue(from, to, today).stream()
                .filter(review -> onlyOf == null || onlyOf.equals(review.iro()))
                .map(OpenReviews.Overdue::warning)
                .forEach(warnings::add);
        return warnings;
    }
}
