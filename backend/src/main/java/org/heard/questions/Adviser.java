package org.heard.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.accessibility.reading.Finding;
import org.heard.accessibility.reading.PlainWords;
import org.heard.accessibility.reading.Readability;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.form.FormDefinition;
import org.heard.form.Lack;
import org.heard.form.Lacks;
import org.heard.form.Part;
import org.heard.questions.DraftQuestion.Words;

/** Looks over a draft. */
final class Adviser {
    private static final PlainWords PLAIN = PlainWords.standard();
    private static final Lacks LACKS = new Lacks(new SymbolLibrary());

    /** What most questions do without: said once for the set, lest it hide what is worth a change. */
    private static final Set<Lack.Kind> OF_MANY = Set.of(Lack.Kind.READ_ALOUD, Lack.Kind.SYMBOL);

    private Adviser() {}

    static Advice of(DraftSet set, FormDefinition drawn) {
        List<Note> notes = new ArrayList<>(Breaks.of(set));
        words("", set.intro(), notes);
        for (DraftQuestion question : set.questions()) {
            sentences(question).forEach(text -> words(question.key(), text, notes));
            question.parts().forEach(part -> many(question.key(), part, notes));
        }
        List<Lack> lacks = LACKS.of(drawn).stream()
                .filter(lack -> set.question(lack.question()).isPresent())
                .toList();
        ofMany(lacks, Lack.Kind.READ_ALOUD, notes);
        ofMany(lacks, Lack.Kind.SYMBOL, notes);
        lacks.stream()
                .filter(lack -> !OF_MANY.contains(lack.kind()))
                .map(lack -> note(lack, set))
                .forEach(notes::add);
        return new Advice(age(set), List.copyOf(notes));
    }

    private static java.util.OptionalInt age(DraftSet set) {
        String all = Stream.concat(
                        Stream.of(set.intro()), set.questions().stream().flatMap(Adviser::sentences))
                .map(text -> text.matches(".*[.?!]\\s*") ? text : text + ".")
                .collect(Collectors.joining(" "));
        return Readability.of(all).age();
    }

    private static Stream<String> sentences(DraftQuestion question) {
        return Stream.of(
                        Stream.of(Words.TITLE, Words.HINT, Words.SIMPLE_TITLE, Words.SIMPLE_HINT, Words.LISTEN)
                                .map(question::words),
                        question.easyRead().stream().map(DraftLine::text),
                        question.parts().stream().map(DraftPart::label),
                        question.parts().stream()
                                .flatMap(part -> part.options().stream())
                                .map(DraftOption::word))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank());
    }

    private static void words(String question, String text, List<Note> notes) {
        for (Finding finding : PLAIN.in(text, "")) {
            String what = switch (finding.kind()) {
                case LONG_SENTENCE -> "A long sentence. Split it: “" + finding.words() + "”";
                case PASSIVE -> "Who does it? “" + finding.words() + "” names nobody.";
                case VAGUE_TIME -> "“" + finding.words() + "” is not a day.";
                case BLAME -> "“" + finding.words() + "” puts the blame on the child.";
                case THIRD_PERSON, JARGON, SHORT_FORM ->
                    finding.plainer().isEmpty()
                            ? "Children do not use the word “" + finding.words() + "”."
                            : "“" + finding.words() + "”: say “" + String.join("” or “", finding.plainer()) + "”.";
            };
            Note note = new Note(Note.Kind.WORDS, question, what);
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
    }

    private static void many(String question, DraftPart part, List<Note> notes) {
        int most = part.lists().stream()
                .mapToInt(list -> list.options().size())
                .max()
                .orElse(0);
        if (part.kind() == PartKind.SEVERAL && most > Part.MOST_OPTIONS) {
            notes.add(new Note(
                    Note.Kind.WORDS,
                    question,
                    most + " answers to choose from. More than six are hard to hear and to hold."));
        }
    }

    private static void ofMany(List<Lack> lacks, Lack.Kind kind, List<Note> notes) {
        long questions = lacks.stream().filter(lack -> lack.kind() == kind).count();
        if (questions > 0) {
            String count = questions == 1 ? "1 question has " : questions + " questions have ";
            notes.add(new Note(Note.Kind.LACKS, "", count + kind.wording() + "."));
        }
    }

    private static Note note(Lack lack, DraftSet set) {
        return switch (lack.kind()) {
            case SIMPLE_WORDS, EASY_READ, READ_ALOUD, SYMBOL ->
                new Note(Note.Kind.LACKS, lack.question(), upper(lack.kind().wording()));
            case PICTURE, SAME_PICTURE ->
                new Note(
                        Note.Kind.PICTURES,
                        lack.question(),
                        "“" + word(lack, set) + "”: " + lack.kind().wording());
        };
    }

    private static String word(Lack lack, DraftSet set) {
        return set.question(lack.question()).stream()
                .flatMap(question -> question.parts().stream())
                .filter(part -> part.key().equals(lack.part()))
                .flatMap(part -> part.options().stream())
                .filter(option -> option.value().equals(lack.option()))
                .map(DraftOption::word)
                .findFirst()
                .orElse("");
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1) + ".";
    }
}
