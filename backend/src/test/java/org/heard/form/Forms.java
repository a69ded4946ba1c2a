package org.heard.form;

import io.micronaut.serde.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The shipped question sets, for tests. */
public final class Forms {
    static final FormLibrary LIBRARY = new FormLibrary(new FormReader(ObjectMapper.getDefault()), CouncilSets.NONE);

    private Forms() {}

    static Question question(String slug, String key) {
        return LIBRARY.newest(slug).question(key).orElseThrow();
    }

    public static Stream<FormDefinition> all() {
        return LIBRARY.all().stream();
    }

    static Stream<FormDefinition> childrens() {
        return all().filter(form -> form.voice() == Voice.CHILD);
    }

    /** Everything that can be chosen in a part, in the lists in which it is offered. */
    static List<List<Option>> choices(Part part) {
        return switch (part) {
            case Part.PeoplePick people -> List.of(people.offered());
            case Part.MyWay way -> List.of(way.how(), way.topics(), way.extras());
            case Part.Mat mat ->
                Stream.concat(Stream.of(mat.everything()), mat.scales().stream().map(Part.MatScale::columns))
                        .toList();
            case Part.Faces _, Part.Pick _, Part.Words _, Part.Ranked _, Part.Day _ -> List.of(part.options());
        };
    }

    /** What is read as sentences: everything but the words of the options. Each text once. */
    static Set<String> sentences(FormDefinition form) {
        Set<String> texts = new LinkedHashSet<>(List.of(form.title(), form.intro()));
        for (Question question : form.questions()) {
            texts.add(question.title());
            Stream.of(question.hint(), question.listen())
                    .flatMap(Stream::ofNullable)
                    .forEach(texts::add);
            Stream.ofNullable(question.simple())
                    .flatMap(
                            simple -> Stream.of(simple.title(), simple.hint() == null ? simple.title() : simple.hint()))
                    .forEach(texts::add);
            question.easyRead().forEach(line -> texts.add(line.text()));
            for (Part part : question.parts()) {
                Stream.ofNullable(part.label()).forEach(texts::add);
                choices(part).stream()
                        .flatMap(List::stream)
                        .flatMap(option -> Stream.ofNullable(option.small()))
                        .forEach(texts::add);
                if (part instanceof Part.Words words) {
                    Stream.ofNullable(words.placeholder()).forEach(texts::add);
                }
            }
        }
        return texts;
    }

    /** Everything a person reads in the set. Each text once. */
    static Set<String> texts(FormDefinition form) {
        Set<String> texts = sentences(form);
        form.questions().stream()
                .flatMap(question -> question.parts().stream())
                .flatMap(part -> choices(part).stream())
                .flatMap(List::stream)
                .map(Option::word)
                .forEach(texts::add);
        return texts;
    }
}
