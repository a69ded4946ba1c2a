package org.heard.base;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was read for one page, so that its parts don't read the same rows again. Only for pages that are looked at: whatever
 * changes something reads what stands there now.
 */
public final class Once {
    private static final ScopedValue<Map<Object, Object>> READ = ScopedValue.newInstance();

    private Once() {}

    /** Puts a page together; what {@link #read} reads meanwhile, it reads once. */
    public static <X extends Exception> void during(Work<X> page) throws X {
        ScopedValue.where(READ, new HashMap<>()).call(() -> {
            page.run();
            return true;
        });
    }

    /**
     * What {@code from} reads, or read before for the same page.
     *
     * @param what names it, also among what other features read: a record of their own is best
     */
    @SuppressWarnings("unchecked") // A key is used with one type only.
    public static <T> T read(Object what, Supplier<T> from) {
        if (!isOn()) {
            return from.get();
        }
        Map<Object, Object> read = READ.get();
        Object known = read.get(what);
        if (known == null) {
            known = from.get(); // Not computeIfAbsent: what is read may read more
            read.put(what, known);
        }
        return (T) known;
    }

    /** So that {@link #read} finds it: it came along with something else. Nothing happens when no page is put together. */
    public static void found(Object what, Object found) {
        if (isOn()) {
            READ.get().put(what, found);
        }
    }

    /** Whether a page is put together: only then is it any use to read ahead. */
    public static boolean isOn() {
        return READ.isBound();
    }

    /** Work that may fail with one kind of exception. */
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }
}
