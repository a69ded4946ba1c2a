package org.heard.review;

import java.util.List;

/**
 * The participation code that follows from what happened.
 *
 * @param because the sentences that explain it to staff
 * @param forTheChild the same, said to the child
 * @param warnings what to look at before confirming
 */
public record Suggestion(ParticipationCode code, String because, String forTheChild, List<String> warnings) {}
