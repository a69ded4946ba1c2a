package org.heard.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.accessibility.symbols.SymbolLibrary;

/** Says what a question set lacks for its looks, so that whoever writes it can add it. Nothing of it keeps it from being asked. */
public final class Lacks {
    private final SymbolLibrary symbols;

    public Lacks(SymbolLibrary symbols) {
        this.symbols = symbols;
    }

    /** In the order of the questions. */
    public List<Lack> of(FormDefinition form) {
        List<Lack> lacks = new ArrayList<>();
        for (Question question : form.questions()) {
            forms(question)
                    .map(kind -> new Lack(question.key(), null, null, kind))
                    .forEach(lacks::add);
            for (Part part : question.parts()) {
                choices(part).forEach(options -> lacks.addAll(pictures(question, part, options)));
            }
        }
        return List.copyOf(lacks);
    }

    private static Stream<Lack.Kind> forms(Question question) {
        return Stream.of(
                        question.simple() == null ? Lack.Kind.SIMPLE_WORDS : null,
                        question.easyRead().isEmpty() ? Lack.Kind.EASY_READ : null,
                        question.listen() == null ? Lack.Kind.READ_ALOUD : null,
                        question.picture() == null ? Lack.Kind.SYMBOL : null)
                .filter(Objects::nonNull);
    }

    private List<Lack> pictures(Question question, Part part, List<Option> options) {
        List<Lack> lacks = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Option option : options) {
            List<String> picture = option.picture() == null ? List.of() : symbols.paths(option.picture());
            if (picture.isEmpty()) {
                lacks.add(new Lack(question.key(), part.key(), option.value(), Lack.Kind.PICTURE));
            } else if (!seen.add(picture)) {
                lacks.add(new Lack(question.key(), part.key(), option.value(), Lack.Kind.SAME_PICTURE));
            }
        }
        return lacks;
    }

    /** The options of a part in the lists in which they lie side by side. */
    private static Stream<List<Option>> choices(Part part) {
        return switch (part) {
            case Part.PeoplePick people -> Stream.of(people.offered());
            case Part.MyWay way -> Stream.of(way.how(), way.topics(), way.extras());
            case Part.Mat mat ->
                Stream.concat(
                        Stream.of(mat.options()),
                        Stream.concat(
                                mat.deeper().stream().map(Part.Deeper::options),
                                mat.scales().stream().map(Part.MatScale::columns)));
            case Part.Faces _, Part.Pick _, Part.Words _, Part.Ranked _, Part.Day _ -> Stream.of(part.options());
        };
    }
}
