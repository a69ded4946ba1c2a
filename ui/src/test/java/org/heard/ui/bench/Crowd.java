package org.heard.ui.bench;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Many children at once, each on a thread that costs nothing while it waits, coming one after the other. */
public final class Crowd implements ChildOnPhone.Answers {
    private static final int MICROS = 1_000;
    private static final int BUCKETS = 20_000;
    private static final int BUCKET_MICROS = 500;

    private final AtomicLongArray took = new AtomicLongArray(BUCKETS);
    private final AtomicInteger there = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger helped = new AtomicInteger();
    private final AtomicInteger signedOut = new AtomicInteger();
    private final AtomicInteger triedAgain = new AtomicInteger();
    private final AtomicLong lastAcknowledged = new AtomicLong();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private volatile boolean over;

    /** Lets all of them come within this time, and waits until the last has sent. */
    public void goes(
            MadeUpChildren children, int port, Ledger ledger, Duration think, Duration within, boolean persistent) {
        CountDownLatch left = new CountDownLatch(children.all().size());
        long pause = within.toNanos() / Math.max(1, children.all().size());
        long next = System.nanoTime();
        for (MadeUpChildren.One child : children.all()) {
            ChildOnPhone phone = new ChildOnPhone(child, port, ledger, this, think, persistent);
            Thread.ofVirtual().start(() -> {
                most.accumulateAndGet(there.incrementAndGet(), Math::max);
                try {
                    phone.run();
                } catch (RuntimeException e) {
                    refused(String.valueOf(e));
                } finally {
                    there.decrementAndGet();
                    left.countDown();
                }
            });
            next += pause;
            long ahead = (next - System.nanoTime()) / 1_000_000;
            if (ahead > 0) {
                HeardProcess.pause(ahead);
            }
        }
        try {
            left.await(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins counting anew: what came before was warming up. */
    void forget() {
        for (int i = 0; i < BUCKETS; i++) {
            took.set(i, 0);
        }
        finished.set(0);
        synchronized (refusals) {
            refusals.clear();
        }
    }

    @Override
    public void acknowledged(long nanos) {
        took.incrementAndGet((int) Math.min(BUCKETS - 1, nanos / MICROS / BUCKET_MICROS));
        lastAcknowledged.set(System.nanoTime());
    }

    @Override
    public void refused(String what) {
        synchronized (refusals) {
            refusals.merge(what.length() > 90 ? what.substring(0, 90) : what, 1, Integer::sum);
        }
    }

    @Override
    public void finished() {
        finished.incrementAndGet();
    }

    @Override
    public void helped() {
        helped.incrementAndGet();
    }

    @Override
    public void signedOut() {
        signedOut.incrementAndGet();
    }

    @Override
    public void triedAgain() {
        triedAgain.incrementAndGet();
    }

    @Override
    public boolean over() {
        return over;
    }

    public void stop() {
        over = true;
    }

    long lastAcknowledgedAt() {
        return lastAcknowledged.get();
    }

    int signedOutCount() {
        return signedOut.get();
    }

    /** How many calls were sent a second time or more. */
    int triedAgainCount() {
        return triedAgain.get();
    }

    /** How many were told that somebody is asked to help them. */
    int helpedCount() {
        return helped.get();
    }

    /** How many were there at once at most. */
    int most() {
        return most.get();
    }

    int there() {
        return there.get();
    }

    int finishedCount() {
        return finished.get();
    }

    Map<String, Integer> refusals() {
        synchronized (refusals) {
            return new TreeMap<>(refusals);
        }
    }

    long count() {
        long all = 0;
        for (int i = 0; i < BUCKETS; i++) {
            all += took.get(i);
        }
        return all;
    }

    /** In seconds, to half a millisecond. */
    double quantile(double part) {
        long wanted = (long) Math.ceil(part * count());
        long seen = 0;
        for (int i = 0; i < BUCKETS; i++) {
            seen += took.get(i);
            if (seen >= wanted) {
                return (i + 1) * BUCKET_MICROS / 1e6;
            }
        }
        return 0;
    }
}
