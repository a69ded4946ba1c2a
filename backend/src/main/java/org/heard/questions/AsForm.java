package org.heard.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.form.EasyLine;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.form.SimpleWords;
import org.heard.form.Voice;
import org.heard.questions.DraftQuestion.Words;
import org.jspecify.annotations.Nullable;

/**
 * A draft, as a set that can be asked. Strictly, it throws {@link IllegalArgumentException} for what cannot be asked; to be
 * looked at, whatever cannot be drawn yet is left out.
 */
final class AsForm {
    private static final String NOT_YET = "…";

    private final boolean strict;

    private AsForm(boolean strict) {
        this.strict = strict;
    }

    static FormDefinition strictly(DraftSet set, String slug, int version, String like) {
        return new AsForm(true).form(set, slug, version, like);
    }

    static FormDefinition toLookAt(DraftSet set, String slug, String like) {
        return new AsForm(false).form(set, slug, 1, like);
    }

    /** Who speaks in a set that is asked in the place of a shipped one. */
    static Voice voice(String like) {
        return switch (like) {
            case FormLibrary.ADVOCATE -> Voice.ADVOCATE;
            case FormLibrary.CARER -> Voice.CARER;
            case FormLibrary.PARENT -> Voice.PARENT;
            default -> Voice.CHILD;
        };
    }

    private FormDefinition form(DraftSet set, String slug, int version, String like) {
        List<Question> questions = set.questions().stream().map(this::question).toList();
        return new FormDefinition(
                slug,
                version,
                "en",
                voice(like),
                text(set.title()),
                text(set.intro()),
                questions.isEmpty() && !strict ? List.of(question(DraftQuestion.empty("none"))) : questions,
                Math.clamp(set.minutes(), 1, 30),
                like);
    }

    private Question question(DraftQuestion draft) {
        List<Part> parts =
                draft.parts().stream().flatMap(part -> part(part).stream()).toList();
        String simple = draft.words(Words.SIMPLE_TITLE).strip();
        return new Question(
                draft.key(),
                text(draft.words(Words.TITLE)),
                said(draft.words(Words.HINT)),
                said(draft.words(Words.LISTEN)),
                said(draft.words(Words.PICTURE)),
                draft.audience(),
                parts.isEmpty() && !strict ? List.of(new Part.Words("none", null, 3, null)) : parts,
                simple.isEmpty() ? null : new SimpleWords(simple, said(draft.words(Words.SIMPLE_HINT))),
                draft.easyRead().stream()
                        .filter(line -> !line.text().isBlank())
                        .map(line ->
                                new EasyLine(said(line.picture()), line.text().strip()))
                        .toList());
    }

    private Optional<Part> part(DraftPart draft) {
        try {
            return Optional.of(made(draft));
        } catch (IllegalArgumentException e) {
            if (strict) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private Part made(DraftPart draft) {
        String key = draft.key();
        String label = said(draft.label());
        return switch (draft.kind()) {
            case FACES -> new Part.Faces(key, label, draft.size(), options(draft, "options"));
            case ONE -> new Part.Pick(key, label, false, options(draft, "options"));
            case SEVERAL -> new Part.Pick(key, label, true, options(draft, "options"));
            case WORDS -> new Part.Words(key, label, Math.clamp(draft.size(), 1, 12), said(draft.placeholder()));
            case PEOPLE -> new Part.PeoplePick(key, label, options(draft, "offered"));
            case RANKED -> new Part.Ranked(key, label, draft.size());
            case DAY -> new Part.Day(key, label);
            case MY_WAY ->
                new Part.MyWay(key, label, options(draft, "how"), options(draft, "topics"), options(draft, "extras"));
            case MAT ->
                new Part.Mat(
                        key,
                        label,
                        lists(draft)
                                .filter(DraftList::isColumns)
                                .map(list -> new Part.MatScale(options(list)))
                                .toList(),
                        options(draft, "options"),
                        lists(draft)
                                .filter(DraftList::isInside)
                                .map(list -> new Part.Deeper(
                                        list.name().substring(DraftList.INSIDE.length()), options(list)))
                                .filter(inside -> !inside.options().isEmpty())
                                .toList());
        };
    }

    private static Stream<DraftList> lists(DraftPart draft) {
        return draft.lists().stream();
    }

    private List<Option> options(DraftPart draft, String name) {
        return lists(draft)
                .filter(list -> list.name().equals(name))
                .findFirst()
                .map(this::options)
                .orElse(List.of());
    }

    /** Without those nothing is written in; a set that is published has none, which {@link Breaks} sees to. */
    private List<Option> options(DraftList list) {
        return list.options().stream()
                .filter(option -> !option.word().isBlank())
                .map(option -> new Option(
                        option.value(),
                        option.word().strip(),
                        said(option.small()),
                        said(option.picture()),
                        option.flag(),
                        option.asks()))
                .toList();
    }

    private static String text(String words) {
        return words.isBlank() ? NOT_YET : words.strip();
    }

    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
