package org.heard.inbox;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.heard.base.ReviewId;
import org.jspecify.annotations.Nullable;

/**
 * One review in an inbox, with what has come for it and what has not.
 *
 * @param iroName who is the child's IRO; empty when nobody is
 * @param day the planned day, else the day by which it is due; {@code null} when neither is known
 * @param planned whether {@code day} is planned
 * @param workingDays from today until {@code day}; negative when it has passed
 * @param openFlags how many flags of the child wait for an answer
 */
public record ReviewComing(
        ReviewId review,
        ListedChild child,
        String iroName,
        @Nullable LocalDate day,
        boolean planned,
        @Nullable LocalTime time,
        int workingDays,
        ChildSay say,
        List<OtherSay> others,
        List<Missing> missing,
        int openFlags,
        NextStep next) {}
