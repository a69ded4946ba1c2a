package org.heard.consultation;

import org.heard.base.ChildId;
import org.heard.base.ConsultationId;
import org.heard.base.PersonId;
import org.heard.form.FormDefinition;
import org.heard.form.Voice;
import org.heard.review.Review;

/** Somebody's own consultation, found and open. */
record OwnSaying(ConsultationId id, ChildId child, Review review, PersonId author, Voice voice, FormDefinition form) {}
