package org.heard.ui.paper;

import java.util.List;
import java.util.Locale;
import org.heard.form.Audience;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.ui.page.Texts;
import org.jspecify.annotations.Nullable;

/**
 * All that a booklet shows.
 *
 * @param childs whether a child writes in it; else somebody who helps one does, and is spoken to so
 * @param code as it is printed, for example {@code K7M2 PQ9D}
 * @param square the code for a camera, as a {@code data:} address
 */
public record BookletSheet(
        String title,
        String intro,
        boolean childs,
        String code,
        String square,
        Style style,
        List<Question> questions,
        PaperPictures pictures,
        Texts texts,
        Locale locale) {

    /** The scale a mat on paper has: the first. */
    public List<Option> columns(Part.Mat mat) {
        return mat.scales().getFirst().columns();
    }

    /** How a booklet looks. */
    public enum Style {
        NORMAL,
        LARGE,
        SYMBOLS
    }

    public String t(String key, Object... put) {
        String helpers = "paper.helper." + key;
        return texts.get(locale, !childs && texts.has(locale, helpers) ? helpers : "paper." + key, put);
    }

    /** The classes of the whole booklet. */
    public String classes() {
        return style == Style.NORMAL ? "booklet" : "booklet large";
    }

    public String title(Question question) {
        return look().title(question);
    }

    public @Nullable String hint(Question question) {
        return look().hint(question).orElse(null);
    }

    /** Who sees the answer unless somebody ticks otherwise. */
    public String sees(Audience audience) {
        return t("sees." + audience.name());
    }

    public @Nullable String picture(@Nullable String concept) {
        return style == Style.SYMBOLS ? pictures.of(concept).orElse(null) : null;
    }

    /** The picture beside an option: faces always, others where the booklet is one of symbols. */
    public @Nullable String picture(Part part, Option option) {
        return part instanceof Part.Faces ? pictures.of(option.picture()).orElse(null) : picture(option.picture());
    }

    private org.heard.form.Look look() {
        return style == Style.SYMBOLS ? org.heard.form.Look.PICTURES : org.heard.form.Look.WORDS;
    }
}
