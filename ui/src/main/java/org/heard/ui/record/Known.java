package org.heard.ui.record;

import java.time.LocalDate;
import org.heard.review.WhatHappened;
import org.jspecify.annotations.Nullable;

/**
 * What the form is about and begins with.
 *
 * @param child what the child wants to be called
 * @param advocate the advocate's name; empty when there is none
 * @param carer the carer's name; empty when there is none
 * @param iro the name of whoever records it
 * @param sentOn when the child sent answers that can be read
 * @param answers how many
 */
record Known(
        String child,
        String advocate,
        String carer,
        String iro,
        WhatHappened what,
        @Nullable LocalDate day,
        LocalDate today,
        @Nullable LocalDate sentOn,
        int answers) {}
