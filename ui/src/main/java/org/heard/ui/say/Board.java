package org.heard.ui.say;

import java.util.ArrayList;
import java.util.List;
import org.heard.form.Also;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;

/**
 * One screen of a question that is shown in pictures: some of the options of one of its parts.
 *
 * @param page its name within the question
 * @param index of the part within the question
 * @param shown the options on this screen, without "I don't know": that has a place of its own
 * @param number which screen of the part it is, from 1
 * @param of how many screens the part has
 */
public record Board(String page, int index, Part part, List<Option> shown, int number, int of) {

    /** The screens of a question, in order, with at most so many options on each. */
    static List<Board> of(Question question, int tiles) {
        List<Board> boards = new ArrayList<>();
        for (int i = 0; i < question.parts().size(); i++) {
            Part part = question.parts().get(i);
            if (!(part instanceof Part.MyWay)) {
                boards.addAll(of(part, i, tiles));
            }
        }
        return List.copyOf(boards);
    }

    private static List<Board> of(Part part, int index, int tiles) {
        List<Option> options = part instanceof Part.PeoplePick people ? people.offered() : known(part);
        int screens = part instanceof Part.Mat ? 1 : Math.max(1, (options.size() + tiles - 1) / tiles);
        List<Board> boards = new ArrayList<>();
        for (int i = 0; i < screens; i++) {
            List<Option> shown =
                    screens == 1 ? options : options.subList(i * tiles, Math.min(options.size(), (i + 1) * tiles));
            boards.add(new Board(index + "-" + i, index, part, List.copyOf(shown), i + 1, screens));
        }
        return boards;
    }

    private static List<Option> known(Part part) {
        return part.options().stream()
                .filter(option -> !option.value().equals(Also.DO_NOT_KNOW.value()))
                .toList();
    }

    /** "I don't know" as this part says it; where it has none, the question's own stands there. */
    public boolean hasItsOwnDoNotKnow() {
        return part.options().stream().anyMatch(option -> option.value().equals(Also.DO_NOT_KNOW.value()));
    }

    /** Whether it is what is seen of its question before anything else. */
    public boolean isFirst() {
        return index == 0 && number == 1;
    }

    public boolean last() {
        return number == of;
    }
}
