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
        boolean settings = part.kind().equals("settings");
        return new CopyModel.Part(
                text("rights.kind." + part.kind()),
                part.items().stream()
                        .map(item -> item(item, settings ? this::setting : this::line))
                        .toList());
    }

    private CopyModel.Item item(Kept kept, Function<Map.Entry<String, String>, CopyModel.Line> says) {
        List<CopyModel.Line> lines = kept.says().entrySet().stream().map(says).toList();
        return new CopyModel.Item(
                kept.at() == null ? "" : day(London.at(kept.at()).toLocalDate()), lines);
    }

    private CopyModel.Line line(Map.Entry<String, String> one) {
        return new CopyModel.Line(text("rights.says." + one.getKey()), said(one.getKey(), one.getValue()));
    }

    /** As it is called where it is chosen. */
    private CopyModel.Line setting(Map.Entry<String, String> one) {
        String name = "settings." + one.getKey();
        String value = name + "." + one.getValue();
        return new CopyModel.Line(
                texts.has(language, name) ? text(name) : one.getKey(),
                texts.has(language, value) ? text(value) : called(one));
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
