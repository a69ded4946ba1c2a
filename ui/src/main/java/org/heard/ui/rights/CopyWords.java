package org.heard.ui.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.heard.base.Kept;
import org.heard.base.London;
import org.heard.copy.Everything;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Texts;

/** Says what is kept in the child's language; what people wrote stays as they wrote it. */
final class CopyWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Texts texts;
    private final Locale language;
    private final Dates dates;

    CopyWords(Texts texts, Locale language, Dates dates) {
        this.texts = texts;
        this.language = language;
        this.dates = dates;
    }

    CopyModel model(Everything all) {
        return new CopyModel(
                day(London.at(all.madeAt()).toLocalDate()),
                all.parts().stream().map(this::part).toList(),
                all.files());
    }

    private CopyModel.Part part(Everything.Part part) {
        return new CopyModel.Part(
                text("rights.kind." + part.kind()),
                part.items().stream().map(item -> item(item, says(part.kind()))).toList());
    }

    private CopyModel.Item item(Kept kept, Function<Map.Entry<String, String>, CopyModel.Line> says) {
        List<CopyModel.Line> lines = kept.says().entrySet().stream().map(says).toList();
        return new CopyModel.Item(
                kept.at() == null ? "" : day(London.at(kept.at()).toLocalDate()), lines);
    }

    private CopyModel.Line line(Map.Entry<String, String> one) {
        String label = "rights.says." + one.getKey();
        return new CopyModel.Line(
                texts.has(language, label) ? text(label) : one.getKey(), said(one.getKey(), one.getValue()));
    }

    /** Settings and feedback are called what they are called where they are tapped. */
    private Function<Map.Entry<String, String>, CopyModel.Line> says(String kind) {
        return switch (kind) {
            case "settings" -> one -> tapped(one, "settings." + one.getKey(), "settings." + one.getKey());
            case "feedback" -> one -> tapped(one, "feedback.q." + one.getKey(), "feedback.tap");
            default -> this::line;
        };
    }

    private CopyModel.Line tapped(Map.Entry<String, String> one, String name, String values) {
        String value = values + "." + one.getValue();
        return texts.has(language, name)
                ? new CopyModel.Line(text(name), texts.has(language, value) ? text(value) : called(one))
                : line(one);
    }

    private static String called(Map.Entry<String, String> one) {
        Locale named = Locale.forLanguageTag(one.getValue());
        return one.getKey().equals("language") ? named.getDisplayLanguage(named) : one.getValue();
    }

    private String said(String what, String value) {
        if (DAY.matcher(value).matches()) {
            return day(LocalDate.parse(value));
        }
        String key =
                "rights.value." + what + "." + value.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        return texts.has(language, key) ? text(key) : value;
    }

    private String day(LocalDate day) {
        return dates.day(day) + ", " + day.getYear();
    }

    private String text(String key) {
        return texts.get(language, key);
    }
}
