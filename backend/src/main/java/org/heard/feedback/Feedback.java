package org.heard.feedback;

import java.util.Map;

/**
 * What somebody says about a review. Anything may be left out.
 *
 * @param better one thing to do better, in their own words
 */
public record Feedback(FeedbackVoice voice, Map<FeedbackQuestion, Tap> taps, String better) {
    public static final int LONGEST = 1000;
}
