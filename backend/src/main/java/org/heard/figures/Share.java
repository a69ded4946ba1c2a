package org.heard.figures;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * So many of so many. A number is {@code null} when it is hidden from readers outside.
 *
 * @param all what was counted at all
 */
public record Share(@Nullable Integer of, @Nullable Integer all) {

    /** "612 of 720"; "hidden of 720"; "hidden". */
    public String fraction() {
        return all == null ? "hidden" : (of == null ? "hidden" : number(of)) + " of " + number(all);
    }

    /** "85.0%"; empty when a number is hidden or nothing was counted. */
    public String percent() {
        return of == null || all == null || all == 0 ? "" : String.format(Locale.UK, "%.1f%%", 100.0 * of / all);
    }

    /** From 0 to 1; 0 when it cannot be said. */
    public double part() {
        return of == null || all == null || all == 0 ? 0 : (double) of / all;
    }

    public boolean isHidden() {
        return of == null || all == null;
    }

    static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
