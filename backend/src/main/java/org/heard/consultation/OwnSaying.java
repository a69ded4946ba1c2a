package org.heard.consultation;

import org.heard.base.ChildId;
import org.heard.base.ConsultationId;
import org.heard.base.PersonId;
import org.heard.form.FormDefinition;
import org.heard.form.Voice;
import org.heard.review.Review;

/**
 * Somebody's own consultation, found and open.
 *
 * @param fresh begun a moment ago, so that there is nothing in it yet
 */
record OwnSaying(
        ConsultationId id,
        ChildId child,
        Review review,
        PersonId author,
        Voice voice,
        FormDefinition form,
        boolean fresh) {}
