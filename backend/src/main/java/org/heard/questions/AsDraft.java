package org.heard.questions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.form.FormDefinition;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.questions.DraftQuestion.Words;
import org.jspecify.annotations.Nullable;

/** A set that is asked, to be written on. */
final class AsDraft {
    private AsDraft() {}

    static DraftSet of(FormDefinition form) {
        return new DraftSet(
                form.title(),
                form.intro(),
                form.minutes(),
                form.questions().stream().map(AsDraft::question).toList());
    }

    private static DraftQuestion question(Question question) {
        Map<Words, String> words = new EnumMap<>(Words.class);
        words.put(Words.TITLE, question.title());
        put(words, Words.HINT, question.hint());
        put(words, Words.LISTEN, question.listen());
        put(words, Words.PICTURE, question.picture());
        if (question.simple() != null) {
            words.put(Words.SIMPLE_TITLE, question.simple().title());
            put(words, Words.SIMPLE_HINT, question.simple().hint());
        }
        return new DraftQuestion(
                question.key(),
                words,
                question.audience(),
                question.easyRead().stream()
                        .map(line -> new DraftLine(said(line.picture()), line.text()))
                        .toList(),
                question.parts().stream().map(AsDraft::part).toList());
    }

    private static DraftPart part(Part part) {
        return switch (part) {
            case Part.Faces faces -> part(faces, PartKind.FACES, faces.scale(), list("options", faces.options()));
            case Part.Pick pick ->
                part(pick, pick.many() ? PartKind.SEVERAL : PartKind.ONE, 0, list("options", pick.options()));
            case Part.Words words ->
                part(words, PartKind.WORDS, words.lines()).withPlaceholder(said(words.placeholder()));
            case Part.PeoplePick people -> part(people, PartKind.PEOPLE, 0, list("offered", people.offered()));
            case Part.Ranked ranked -> part(ranked, PartKind.RANKED, ranked.count());
            case Part.Day day -> part(day, PartKind.DAY, 0);
            case Part.MyWay way ->
                part(
                        way,
                        PartKind.MY_WAY,
                        0,
                        list("how", way.how()),
                        list("topics", way.topics()),
                        list("extras", way.extras()));
            case Part.Mat mat -> {
                List<DraftList> lists = new ArrayList<>();
                mat.scales().forEach(scale -> lists.add(list(String.valueOf(scale.size()), scale.columns())));
                lists.add(list("options", mat.options()));
                mat.deeper().forEach(inside -> lists.add(list(DraftList.INSIDE + inside.of(), inside.options())));
                yield part(mat, PartKind.MAT, 0, lists.toArray(DraftList[]::new));
            }
        };
    }

    private static DraftPart part(Part part, PartKind kind, int size, DraftList... lists) {
        return new DraftPart(part.key(), kind, said(part.label()), "", size, List.of(lists));
    }

    private static DraftList list(String name, List<Option> options) {
        return new DraftList(
                name,
                options.stream()
                        .map(option -> new DraftOption(
                                option.value(),
                                option.word(),
                                said(option.small()),
                                said(option.picture()),
                                option.flag(),
                                option.asks()))
                        .toList());
    }

    private static void put(Map<Words, String> words, Words which, @Nullable String text) {
        if (text != null) {
            words.put(which, text);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
