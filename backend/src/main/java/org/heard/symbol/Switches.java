package org.heard.symbol;

import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/**
 * Scanning for those who use one switch or two: the focus moves, and the switch chooses.
 *
 * @param count how many switches; with none, nothing moves by itself
 * @param stepTime how long the focus stays on one thing, in milliseconds
 * @param holdTime a shorter press does not count, in milliseconds: for hands that tremble
 * @param rounds after how many rounds without a choice it stands still
 */
public record Switches(int count, int stepTime, int holdTime, int rounds) {
    public static final Switches NONE = new Switches(0, 1500, 0, 3);

    public Switches {
        if (count < 0
                || count > 2
                || stepTime < 500
                || stepTime > 5000
                || holdTime < 0
                || holdTime > 1000
                || rounds < 1
                || rounds > 9) {
            throw new PortalException(ErrorCode.NOT_VALID, "switches");
        }
    }
}
