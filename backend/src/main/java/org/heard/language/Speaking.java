package org.heard.language;

import java.util.Locale;

/**
 * The language in which the portal speaks to whoever is asking now. Bound to the running request, as {@code Caller} is;
 * English where nothing is bound.
 */
public final class Speaking {
    private static final ScopedValue<Locale> NOW = ScopedValue.newInstance();

    private Speaking() {}

    public static Locale now() {
        return NOW.isBound() ? NOW.get() : Locale.UK;
    }

    /** Runs {@code work} in a language. */
    public static <T, X extends Throwable> T in(Locale language, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(NOW, language).call(work);
    }
}
