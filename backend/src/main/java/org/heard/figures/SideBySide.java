package org.heard.figures;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Counting on every processor there is, a few parts ahead, so that memory stays bounded. */
final class SideBySide {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private SideBySide() {}

    /** Works on the parts on several threads and hands over what came of them on this one, in the order of the parts. */
    static <P, R> void each(List<P> parts, Function<P, R> work, Consumer<R> taker) {
        Queue<Future<R>> ahead = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS)) {
            for (P part : parts) {
                ahead.add(workers.submit(() -> work.apply(part)));
                if (ahead.size() > PROCESSORS) {
                    taker.accept(result(ahead.remove()));
                }
            }
            for (Future<R> next : ahead) {
                taker.accept(result(next));
            }
        }
    }

    private static <R> R result(Future<R> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the figures are not wanted any more");
        }
    }
}
