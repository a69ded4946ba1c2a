package org.heard.review;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, but no bank holiday of England: the days that statutory clocks count. */
public final class WorkingDays {
    private WorkingDays() {}

    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !EnglandBankHolidays.contains(day);
    }

    /**
     * The day that is so many working days after another, which is not counted itself: one working day after a Friday is
     * Monday. A negative number counts back; zero is the day itself, whatever day that is.
     */
    public static LocalDate plus(LocalDate day, int workingDays) {
        LocalDate reached = day;
        int step = Integer.signum(workingDays);
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            if (isOne(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days come after one day, up to and with another; negative when the other is earlier. */
    public static int between(LocalDate day, LocalDate other) {
        if (other.isBefore(day)) {
            return -between(other, day);
        }
        return (int) day.plusDays(1)
                .datesUntil(other.plusDays(1))
                .filter(WorkingDays::isOne)
                .count();
    }
}
