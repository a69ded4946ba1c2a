package org.heard.texting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.heard.form.FormDefinition;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;

/** Which part of which question comes next, and how it is asked in a text. */
@Singleton
final class Asking {
    private final Wording wording;

    Asking(Wording wording) {
        this.wording = wording;
    }

    /** What is asked by text: everything but what needs a page. */
    static boolean fits(Part part) {
        return switch (part) {
            case Part.Faces _, Part.Pick _, Part.Words _, Part.PeoplePick _, Part.Ranked _ -> true;
            case Part.MyWay _, Part.Mat _, Part.Day _ -> false;
        };
    }

    static Optional<Part> firstPart(Question question) {
        return question.parts().stream().filter(Asking::fits).findFirst();
    }

    static Optional<Part> partAfter(Question question, String part) {
        List<Part> parts = question.parts();
        return parts.stream()
                .dropWhile(one -> !one.key().equals(part))
                .skip(1)
                .filter(Asking::fits)
                .findFirst();
    }

    /** The next question without an answer, after this one (or from the beginning). */
    static Optional<Question> questionAfter(FormDefinition form, String last, java.util.Set<String> answered) {
        boolean fromTheBeginning = form.question(last).isEmpty();
        return form.questions().stream()
                .dropWhile(one -> !fromTheBeginning && !one.key().equals(last))
                .skip(fromTheBeginning ? 0 : 1)
                .filter(one -> !answered.contains(one.key()) && firstPart(one).isPresent())
                .findFirst();
    }

    /**
     * @param more whether it is asked for one more of the same (wishes)
     */
    String words(Question question, Part part, boolean more) {
        boolean first = firstPart(question).filter(part::equals).isPresent();
        String head = first && !more ? question.title() : "";
        String label = part.label() == null ? "" : part.label();
        String how = switch (part) {
            case Part.Faces faces -> options(faces.options()) + "\n" + wording.t("ask.number");
            case Part.Pick pick ->
                options(pick.options()) + "\n" + wording.t(pick.many() ? "ask.numbers" : "ask.number");
            case Part.Words _ -> first || !label.isEmpty() ? wording.t("ask.words") : wording.t("ask.more");
            case Part.PeoplePick people ->
                (people.offered().isEmpty() ? "" : options(people.offered()) + "\n") + wording.t("ask.people");
            case Part.Ranked _ -> wording.t(more ? "ask.next-wish" : "ask.first-wish");
            case Part.MyWay _, Part.Mat _, Part.Day _ -> "";
        };
        return java.util.stream.Stream.of(head, more ? "" : label, how)
                .filter(line -> !line.isEmpty())
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static String options(List<Option> options) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < options.size(); i++) {
            lines.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append(' ')
                    .append(options.get(i).word());
        }
        return lines.toString();
    }
}
