package org.heard.figures;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Held reviews one after the other, read month by month, so that memory stays bounded, and on every processor there is, so that
 * a year of the whole country is counted in a moment.
 */
@Singleton
class ReviewsByMonth {
    private static final int SIDE_BY_SIDE = Runtime.getRuntime().availableProcessors();

    private final FigureRows rows;

    ReviewsByMonth(FigureRows rows) {
        this.rows = rows;
    }

    /** Every review held from one day to another, both included, by day. */
    void each(LocalDate from, LocalDate to, FigureRows.Clocks clocks, Consumer<CountedReview> taker) {
        Queue<Future<List<CountedReview>>> ahead = new ArrayDeque<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            for (LocalDate day = from; !day.isAfter(to); ) {
                LocalDate begin = day;
                LocalDate month = day.with(TemporalAdjusters.lastDayOfMonth());
                LocalDate end = month.isAfter(to) ? to : month;
                ahead.add(readers.submit(() -> rows.some(begin, end, clocks)));
                if (ahead.size() > SIDE_BY_SIDE) {
                    take(ahead.remove(), taker);
                }
                day = end.plusDays(1);
            }
            for (Future<List<CountedReview>> next : ahead) {
                take(next, taker);
            }
        }
    }

    private static void take(Future<List<CountedReview>> month, Consumer<CountedReview> taker) {
        try {
            month.get().forEach(taker);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the figures are not wanted any more");
        }
    }
}
