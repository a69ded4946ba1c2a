package org.heard.consultation;

import org.heard.form.Answer;
import org.heard.form.Audience;

/** One answer as it stands in a booklet. */
public record Keyed(String question, Answer answer, Audience audience) {}
