package org.heard.feedback;

/**
 * How many said what to one question.
 *
 * @param hidden whether so few answered that nothing is shown; then all numbers are 0
 */
public record Result(String what, int yes, int partly, int no, boolean hidden) {
    public int all() {
        return yes + partly + no;
    }

    /** A group is hidden when fewer than five are in it. */
    static Result of(String what, int yes, int partly, int no) {
        return yes + partly + no < Feedbacks.FEWEST
                ? new Result(what, 0, 0, 0, true)
                : new Result(what, yes, partly, no, false);
    }
}
