package org.heard.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.form.Part;
import org.heard.questions.DraftQuestion.Words;

/** Finds what keeps a draft from being asked at all. Nothing else does. */
final class Breaks {
    private final List<Note> notes = new ArrayList<>();

    private Breaks() {}

    static List<Note> of(DraftSet set) {
        Breaks breaks = new Breaks();
        breaks.look(set);
        return List.copyOf(breaks.notes);
    }

    private void look(DraftSet set) {
        check(!set.title().isBlank(), "", "The set has no name.");
        check(!set.intro().isBlank(), "", "Nothing says what the set is for and who reads it.");
        check(!set.questions().isEmpty(), "", "There is no question yet.");
        set.questions().forEach(this::look);
    }

    private void look(DraftQuestion question) {
        check(!question.words(Words.TITLE).isBlank(), question.key(), "The question has no words.");
        check(!question.parts().isEmpty(), question.key(), "There is no way to answer.");
        question.parts().forEach(part -> look(question.key(), part));
    }

    private void look(String question, DraftPart part) {
        for (DraftList list : part.lists()) {
            boolean words =
                    list.options().stream().noneMatch(option -> option.word().isBlank());
            check(words, question, "An answer has no words.");
            pictures(question, list);
        }
        int choices = part.options().size();
        switch (part.kind()) {
            case FACES -> {
                check(part.size() == 3 || part.size() == 5, question, "A scale has 3 or 5 faces.");
                check(
                        choices > part.size() && choices <= Part.MOST_OPTIONS,
                        question,
                        "A scale has its faces and “I don’t know”: " + (part.size() + 1) + " answers, at most six.");
            }
            case ONE ->
                check(
                        choices >= 2 && choices <= Part.MOST_OPTIONS,
                        question,
                        "To choose one there are two to six answers. These are " + choices + ".");
            case SEVERAL -> check(choices >= 2, question, "There are fewer than two answers to choose from.");
            case RANKED -> check(part.size() >= 1 && part.size() <= 5, question, "One to five wishes.");
            case MAT -> mat(question, part);
            case MY_WAY -> {
                int ways = list(part, "how").size();
                check(
                        ways >= 2 && ways <= Part.MOST_OPTIONS,
                        question,
                        "There are two to six ways to take part. These are " + ways + ".");
            }
            case WORDS, PEOPLE, DAY -> {}
        }
    }

    private void mat(String question, DraftPart part) {
        check(!list(part, "options").isEmpty(), question, "There is nothing to sort on the mat.");
        List<Integer> columns = part.lists().stream()
                .filter(DraftList::isColumns)
                .map(list -> list.options().size())
                .toList();
        check(
                !columns.isEmpty()
                        && Set.of(2, 3, 5).containsAll(columns)
                        && new HashSet<>(columns).size() == columns.size(),
                question,
                "A mat has 2, 3 or 5 columns, each number once.");
    }

    /** Two answers that look alike are one too many: a child could not tell them apart. */
    private void pictures(String question, DraftList list) {
        Set<String> seen = new HashSet<>();
        list.options().stream()
                .map(DraftOption::picture)
                .filter(picture -> !picture.isBlank() && !seen.add(picture))
                .distinct()
                .forEach(picture ->
                        check(false, question, "Two answers have the same picture: " + picture + ". Choose another."));
    }

    private static List<DraftOption> list(DraftPart part, String name) {
        return part.lists().stream()
                .filter(list -> list.name().equals(name))
                .flatMap(list -> list.options().stream())
                .toList();
    }

    private void check(boolean holds, String question, String otherwise) {
        Note note = new Note(Note.Kind.BREAKS, question, otherwise);
        if (!holds && !notes.contains(note)) {
            notes.add(note);
        }
    }
}
