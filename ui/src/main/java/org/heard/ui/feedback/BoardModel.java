package org.heard.ui.feedback;

import java.util.List;
import org.heard.feedback.Result;

/**
 * What the board shows.
 *
 * @param promises the three to tap; empty when there is nobody to tap, or it was done this month
 * @param tapped whether it was done from this browser this month
 */
public record BoardModel(List<Note> notes, List<String> promises, List<Result> results, boolean tapped) {
    /** What people said, and what came of it. */
    public record Note(String said, String did, String day) {}
}
