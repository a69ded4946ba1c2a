package org.heard.base;

import java.util.concurrent.Callable;

/**
 * Who is asking. Bound to the running request (never to a session or a thread pool's thread) by whoever let the person
 * in; features read it to decide and to audit.
 *
 */
public sealed interface Caller {

    /** A signed-in person in one role. */
    record Someone(PersonId person, Role role) implements Caller {}

    /** The portal itself: background work, the command line, the demo. May do everything; audited as "the portal". */
    record Portal() implements Caller {}

    ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    /** Who is asking now. Throws {@link PortalException} {@code NOT_SIGNED_IN} when nobody was let in. */
    static Caller current() {
        if (!CURRENT.isBound()) {
            throw new PortalException(ErrorCode.NOT_SIGNED_IN);
        }
        return CURRENT.get();
    }

    /** The person who is asking now; throws {@code NOT_SIGNED_IN} when it is the portal itself or nobody. */
    static Someone someone() {
        if (CURRENT.isBound() && CURRENT.get() instanceof Someone someone) {
            return someone;
        }
        throw new PortalException(ErrorCode.NOT_SIGNED_IN);
    }

    /** Runs {@code work} as this caller. */
    default <T> T call(Callable<T> work) {
        try {
            return ScopedValue.where(CURRENT, this).call(work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs {@code work} as this caller. */
    default void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
