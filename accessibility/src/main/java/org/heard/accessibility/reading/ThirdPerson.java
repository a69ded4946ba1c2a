package org.heard.accessibility.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Where a text that speaks to somebody speaks about them: "the child", or their name where "you" should stand. */
final class ThirdPerson {
    private static final String CHILD = "(?i:\\b(?:the|this|said) (?:child|young person)\\b)";

    /** After these a name is a way to speak to somebody. */
    private static final String GREETING =
            "(?<!Dear )(?<!Hello )(?<!Hi )(?<!Hey )(?<!, )(?<!Thank you )(?<!Well done )";

    private ThirdPerson() {}

    static List<Finding> in(String text, String reader) {
        String name = reader.isBlank()
                ? ""
                : "|" + GREETING + "\\b" + Pattern.quote(reader.strip()) + "(?:[’']s\\b|(?=\\s+\\p{L}))";
        return Pattern.compile(CHILD + name)
                .matcher(text)
                .results()
                .map(match -> new Finding(
                        Finding.Kind.THIRD_PERSON,
                        match.start(),
                        match.end(),
                        match.group(),
                        List.of(match.group().matches(".*[’']s") ? "your" : "you"),
                        ""))
                .toList();
    }
}
