package org.heard.demo;

import java.time.LocalDate;
import java.util.List;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * Someone a visitor can be.
 *
 * @param asChild what a visitor reads about a child; {@code null} for everybody else
 * @param children whom a helper or an IRO is there for, by the name they want to be called
 */
public record DemoPerson(Person person, @Nullable AsChild asChild, List<String> children) {

    /**
     * @param age in whole years today
     * @param reviewOn the day of the next review; {@code null} while none is set
     */
    public record AsChild(int age, @Nullable LocalDate reviewOn, Say say) {}

    /** How far a child's say is. Declared from what is most worth looking at. */
    public enum Say {
        READ,
        SENT,
        BEGUN,
        NOT_BEGUN
    }
}
