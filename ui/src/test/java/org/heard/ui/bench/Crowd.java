package org.heard.ui.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Function;

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
    private final AtomicInteger came = new AtomicInteger();
    private volatile boolean closed;
    private volatile boolean over;

    /** Lets all of them come within this time, and waits until the last has sent. */
    public void goes(
            MadeUpChildren children, int port, Ledger ledger, Duration think, Duration within, boolean persistent) {
        come(
                children,
                children.all().size(),
                within,
                child -> new ChildOnPhone(child, port, ledger, this, think, persistent));
    }

    /** So many at once: when one has sent, the next comes, until {@link #noMore}. Waits until the last has sent. */
    void keepsComing(MadeUpChildren children, int atOnce, int port, Ledger ledger, Duration think) {
        come(
                children,
                atOnce,
                think.multipliedBy(children.all().size() / atOnce),
                child -> new ChildOnPhone(child, port, ledger, this, think, true));
    }

    /** Who is at home already opens the questions, answers so many and sends; so many at once. Waits until the last has sent. */
    void fillIn(List<ChildOnPhone> phones, int questions, int atOnce) {
        Semaphore room = new Semaphore(atOnce);
        for (ChildOnPhone phone : phones) {
            room.acquireUninterruptibly();
            Thread.ofVirtual().start(() -> there(() -> phone.fillsIn(questions), room));
        }
        room.acquireUninterruptibly(atOnce);
    }

    private void come(
            MadeUpChildren children, int atOnce, Duration within, Function<MadeUpChildren.One, ChildOnPhone> phones) {
        Semaphore room = new Semaphore(atOnce);
        long pause = within.toNanos() / Math.max(1, children.all().size());
        long next = System.nanoTime();
        for (MadeUpChildren.One child : children.all()) {
            room.acquireUninterruptibly();
            if (closed) {
                room.release();
                break;
            }
            came.incrementAndGet();
            Thread.ofVirtual().start(() -> there(phones.apply(child), room));
            next = Math.max(next + pause, System.nanoTime() - pause);
            long ahead = (next - System.nanoTime()) / 1_000_000;
            if (ahead > 0) {
                HeardProcess.pause(ahead);
            }
        }
        room.acquireUninterruptibly(atOnce);
    }

    private void there(Runnable phone, Semaphore room) {
        most.accumulateAndGet(there.incrementAndGet(), Math::max);
        try {
            phone.run();
        } catch (RuntimeException e) {
            refused(String.valueOf(e));
        } finally {
            there.decrementAndGet();
            room.release();
        }
    }

    /** Those who are there finish; nobody else comes. */
    void noMore() {
        closed = true;
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

    /** How many came at all. */
    int cameCount() {
        return came.get();
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
