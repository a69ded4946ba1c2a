package org.heard.consultation;

import org.heard.base.ChildId;
import org.heard.base.ReviewId;
import org.heard.form.Voice;

/** Somebody sent what they say for a review; published inside the transaction that keeps it. */
public record WordsArrived(ReviewId review, ChildId child, Voice voice) {}
