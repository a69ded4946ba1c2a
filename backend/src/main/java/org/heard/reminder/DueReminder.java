package org.heard.reminder;

import org.heard.base.ChildId;
import org.heard.base.ReviewId;

/** Somebody is to be reminded now. */
record DueReminder(ReviewId review, ChildId child, ReminderKind kind) {}
