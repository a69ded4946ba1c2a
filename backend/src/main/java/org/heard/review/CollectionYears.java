package org.heard.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.Setting;
import org.heard.base.Settings;

/** Which year of the yearly return a day is in. */
@Singleton
public class CollectionYears {
    static final Setting<String> BEGINS = Setting.dayOfYear(
            "return.year-begins",
            "The day on which a year of the SSDA903 return begins, for example 1 April. Exports, checks and figures follow it."
                    + " Children looked after return: 1 April to 31 March; check it with the year's own guide.",
            "1 April");

    private static final Pattern NAME = Pattern.compile("(20[0-9]{2})/([0-9]{2})");

    private final Settings settings;
    private volatile Begins known = Begins.read(BEGINS.standard());

    public CollectionYears(Settings settings) {
        this.settings = settings;
    }

    /** The year that this day is in. */
    public CollectionYear of(LocalDate day) {
        CollectionYear same = beginningIn(day.getYear());
        return day.isBefore(same.from()) ? beginningIn(day.getYear() - 1) : same;
    }

    /** By its name, for example 2025/26; empty when it is no such name. */
    public Optional<CollectionYear> named(String name) {
        Matcher matcher = NAME.matcher(name.strip());
        return matcher.matches()
                ? Optional.of(beginningIn(Integer.parseInt(matcher.group(1))))
                        .filter(year -> year.name().equals(name.strip()))
                : Optional.empty();
    }

    private CollectionYear beginningIn(int year) {
        String words = settings.get(BEGINS);
        Begins begins = known;
        if (!begins.words().equals(words)) {
            begins = Begins.read(words);
            known = begins;
        }
        return new CollectionYear(
                begins.day().atYear(year), begins.day().atYear(year + 1).minusDays(1));
    }

    /** The setting, read once and not for each of a million reviews. */
    private record Begins(String words, MonthDay day) {
        static Begins read(String words) {
            return new Begins(words, MonthDay.parse(words, Setting.DAY_OF_YEAR));
        }
    }
}
