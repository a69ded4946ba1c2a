package org.heard.figures;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** By what figures can be told apart. */
public enum Breakdown {
    QUARTER("Quarter"),
    MONTH("Month"),
    AGE("Age at the review"),
    IRO("IRO"),
    HOME("Where they live"),
    NEED("Main reason for care"),
    ETHNICITY("Ethnic group");

    private static final String NOT_KNOWN = "Not known";

    private static final DateTimeFormatter MONTH_NAME = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    /** Made once: there are a few for each year, and each is asked for with every review. */
    private static final Map<String, Group> SPANS = new ConcurrentHashMap<>();

    private static final List<Group> AGES = List.of(
            new Group("0", "Under 4"),
            new Group("1", "4 to 7"),
            new Group("2", "8 to 11"),
            new Group("3", "12 to 15"),
            new Group("4", "16 and over"));

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

    /**
     * Whether readers outside may see it. Figures of single IROs are for the team; so are months, which together with quarters
     * could be subtracted from each other.
     */
    public boolean isForOutside() {
        return this != IRO && this != MONTH;
    }

    /** The group of a review; groups stand in the order of their keys. */
    Group groupOf(CountedReview review, Map<Long, String> iros) {
        return switch (this) {
            case QUARTER -> quarter(review.held());
            case MONTH -> month(review.held());
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
        LocalDate begins = day.withDayOfMonth(1)
                .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        return SPANS.computeIfAbsent(
                begins.getYear() + "-Q" + begins.getMonthValue(),
                _ -> new Group(
                        begins.toString(),
                        MONTH_NAME.format(begins) + "–" + MONTH_NAME.format(begins.plusMonths(2)) + " "
                                + begins.getYear()));
    }

    private static Group month(LocalDate day) {
        LocalDate begins = day.withDayOfMonth(1);
        return SPANS.computeIfAbsent(
                begins.toString(),
                _ -> new Group(begins.toString(), MONTH_NAME.format(begins) + " " + begins.getYear()));
    }

    private static Group age(int years) {
        if (years < 4) {
            return AGES.get(0);
        }
        if (years < 8) {
            return AGES.get(1);
        }
        if (years < 12) {
            return AGES.get(2);
        }
        return years < 16 ? AGES.get(3) : AGES.get(4);
    }

    private static Group named(@Nullable String name) {
        return name == null ? new Group("~", NOT_KNOWN) : new Group(name, name);
    }

    private static Group known(@Nullable String code, Map<String, String> words) {
        String found = code == null ? null : words.get(code);
        return found == null ? new Group("~", NOT_KNOWN) : new Group(found, found);
    }
}
