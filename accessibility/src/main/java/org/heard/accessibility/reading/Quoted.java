package org.heard.accessibility.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands between double quotation marks: somebody's own words, which nobody corrects. */
final class Quoted {
    private static final Pattern QUOTE = Pattern.compile("“[^”]*”|\"[^\"\\n]*\"");

    private final List<MatchResult> quotes;

    Quoted(String text) {
        quotes = QUOTE.matcher(text).results().toList();
    }

    boolean holds(int from) {
        return quotes.stream().anyMatch(quote -> quote.start() <= from && from < quote.end());
    }
}
