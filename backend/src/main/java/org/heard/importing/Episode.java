package org.heard.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One episode of care.
 *
 * @param startsCare it began a period of care, after none
 * @param endsCare no episode follows it
 * @param need why care was needed, as {@link CensusCode#NEED} has it
 */
record Episode(
        LocalDate start,
        @Nullable LocalDate end,
        boolean startsCare,
        boolean endsCare,
        @Nullable String legalStatus,
        @Nullable String homeType,
        @Nullable String need) {}
