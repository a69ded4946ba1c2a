package org.heard.figures;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what figures can be told apart. */
public enum Breakdown {
    QUARTER("Quarter"),
    AGE("Age at the review"),
    IRO("IRO"),
    HOME("Where they live"),
    NEED("Main reason for care"),
    ETHNICITY("Ethnic group");

    private static final String NOT_KNOWN = "Not known";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    private static final Map<String, String> HOMES = Map.of(
            "foster", "Foster carers",
            "kinship", "Family or friends",
            "childrens_home", "Children’s home",
            "secure", "Secure home",
            "supported", "Supported living",
            "parents", "With parents",
            "adoption", "Placed for adoption",
            "school", "Residential school",
            "custody", "Custody",
            "other", "Elsewhere");

    /** Categories of need of the children in need census and the SSDA903. */
    private static final Map<String, String> NEEDS = Map.of(
            "N1", "Abuse or neglect",
            "N2", "Child’s disability",
            "N3", "Parent’s illness or disability",
            "N4", "Family in acute stress",
            "N5", "Family dysfunction",
            "N6", "Socially unacceptable behaviour",
            "N7", "Low income",
            "N8", "Absent parenting");

    private final String words;

    Breakdown(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether readers outside may see it; figures of single IROs are for the team. */
    public boolean isForOutside() {
        return this != IRO;
    }

    /** The group of a review; groups stand in the order of their keys. */
    Group groupOf(CountedReview review, Map<Long, String> iros) {
        return switch (this) {
            case QUARTER -> quarter(review.held());
            case AGE -> age(Period.between(review.born(), review.held()).getYears());
            case IRO -> review.iro() == 0 ? new Group("~", "No IRO") : named(iros.get(review.iro()));
            case HOME -> known(review.home(), HOMES);
            case NEED -> known(review.need(), NEEDS);
            case ETHNICITY -> known(review.ethnicity(), Ethnicity.GROUPS);
        };
    }

    /** @param key by which groups are in order, and which is the same for everybody in the group */
    record Group(String key, String words) {}

    private static Group quarter(LocalDate day) {
        Month first = day.getMonth().firstMonthOfQuarter();
        LocalDate begins = day.withDayOfMonth(1).withMonth(first.getValue());
        return new Group(
                begins.toString(),
                MONTH.format(begins) + "–" + MONTH.format(begins.plusMonths(2)) + " " + day.getYear());
    }

    private static Group age(int years) {
        if (years < 4) {
            return new Group("0", "Under 4");
        }
        if (years < 8) {
            return new Group("1", "4 to 7");
        }
        if (years < 12) {
            return new Group("2", "8 to 11");
        }
        return years < 16 ? new Group("3", "12 to 15") : new Group("4", "16 and over");
    }

    private static Group named(@Nullable String name) {
        return name == null ? new Group("~", NOT_KNOWN) : new Group(name, name);
    }

    private static Group known(@Nullable String code, Map<String, String> words) {
        String found = code == null ? null : words.get(code);
        return found == null ? new Group("~", NOT_KNOWN) : new Group(found, found);
    }
}
