package org.heard.demo;

import java.time.LocalDate;
import java.util.List;
import org.heard.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * Someone a visitor can be.
 *
 * @param age of a child, in whole years today
 * @param reviewOn the day of a child's next review, when there is one
 * @param children whom a helper or an IRO is there for, by the name they want to be called
 */
public record DemoPerson(
        Person person, @Nullable Integer age, @Nullable LocalDate reviewOn, List<String> children) {}
