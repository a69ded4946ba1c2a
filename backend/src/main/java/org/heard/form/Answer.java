package org.heard.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.heard.base.PortalException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to one question, by the keys of its parts, in their order. A part that was left out is not in it;
 * when all were, the question was skipped. Words are kept exactly as they were written.
 */
public record Answer(Map<String, Value> values) {
    /** Whether an answer, as it is kept, was left out or left empty. */
    public static boolean saysNothing(String json) {
        return json.startsWith("{\"skipped\"") || json.equals("{}");
    }

    /** What stands in one part. */
    public sealed interface Value {
        /** The value of the one option that was chosen. */
        record Chosen(String option) implements Value {}

        /** The values of the options that were chosen where any may be. */
        record ChosenSome(List<String> options) implements Value {}

        record Written(String words) implements Value {}

        /** People as the writer calls them, or wishes with the most important first. */
        record Listed(List<String> items) implements Value {}

        record Way(MyWayChoice choice) implements Value {}

        record On(LocalDate day) implements Value {}

        /**
         * What was sorted, in the order in which it lies there.
         *
         * @param columns how many columns the scale had: 2, 3 or 5
         */
        record Placed(int columns, List<Place> places) implements Value {}

        /** What was made beside the words, to the question as a whole: kept under {@link Attachment#FIELD}. */
        record Attached(List<Attachment> items) implements Value {}
    }

    /**
     * Where one picture of a mat lies.
     *
     * @param what the value of an option, or {@code own-} and a number for a picture of one's own
     * @param column the value of the column
     * @param word the word that stood under the picture
     * @param picture the address of the picture that was shown, or of two or three side by side, with a space between them;
     *     nothing where the word stood alone
     */
    public record Place(
            String what,
            String column,
            String word,
            @Nullable String picture) {

        /** The pictures that were shown, side by side. */
        public List<String> pictures() {
            return picture == null ? List.of() : List.of(picture.split(" ", -1));
        }
    }

    /**
     * One readable line of an answer.
     *
     * @param label which part it is, where the question alone does not say
     * @param picture the concept of a symbol, when one choice with a picture was made
     */
    public record Line(
            @Nullable String label, String text, @Nullable String picture) {}

    /**
     * Reads what a page sent. Throws {@link PortalException} {@code NOT_VALID}, naming the part but never repeating what was
     * in it, when it does not fit the question.
     */
    public static Answer read(Question question, String json) {
        return AnswerReader.read(question, json);
    }

    public static Answer nothing() {
        return new Answer(Map.of());
    }

    /** The text {@link #read} makes the same answer of. */
    public String json() {
        return AnswerWriter.write(this);
    }

    public boolean skipped() {
        return values.isEmpty();
    }

    /** As people read it; people in {@code my way} appear by the portal's number. */
    public List<Line> inWords(Question question) {
        return inWords(question, UnaryOperator.identity());
    }

    /**
     * As people read it.
     *
     * @param nameOf the name of a person for the portal's number of them, asked only for people in {@code my way}
     */
    public List<Line> inWords(Question question, UnaryOperator<String> nameOf) {
        return new AnswerInWords(nameOf).lines(question, this);
    }

    /** Whether something was chosen that may mean somebody is not safe. */
    public boolean flagged(Question question) {
        return chosenOptions(question).anyMatch(Option::flag);
    }

    /** The values of what was chosen that asks an adult to do something, for example {@code advocate}. */
    public List<String> asks(Question question) {
        return chosenOptions(question).filter(Option::asks).map(Option::value).toList();
    }

    /** How the child wants their review to be, when this answer says so. */
    public Optional<MyWayChoice> myWay() {
        return values.values().stream()
                .flatMap(value -> value instanceof Value.Way(MyWayChoice choice) ? Stream.of(choice) : Stream.empty())
                .findFirst();
    }

    /** The recordings, drawings and photos that belong to this answer. */
    public List<Attachment> attachments() {
        return values.get(Attachment.FIELD) instanceof Value.Attached(List<Attachment> items) ? items : List.of();
    }

    /** Only what was chosen and written; for a page that shows what was made by itself. */
    public Answer withoutAttachments() {
        Map<String, Value> rest = new LinkedHashMap<>(values);
        rest.remove(Attachment.FIELD);
        return new Answer(rest);
    }

    /** What was chosen in a part; empty when nothing was. */
    public List<String> chosen(String part) {
        return switch (values.get(part)) {
            case Value.Chosen(String option) -> List.of(option);
            case Value.ChosenSome(List<String> options) -> options;
            case null, default -> List.of();
        };
    }

    /** What was sorted in a part, where it is a mat. */
    public Optional<Value.Placed> placed(String part) {
        return values.get(part) instanceof Value.Placed placed ? Optional.of(placed) : Optional.empty();
    }

    public Optional<String> words(String part) {
        return values.get(part) instanceof Value.Written(String words) ? Optional.of(words) : Optional.empty();
    }

    /** Everything in it that somebody wrote themselves. */
    public List<String> allWords() {
        return values.values().stream()
                .flatMap(value -> switch (value) {
                    case Value.Written(String words) -> Stream.of(words);
                    case Value.Listed(List<String> items) -> items.stream();
                    case Value.Way(MyWayChoice choice) -> Stream.ofNullable(choice.ask());
                    case Value.Chosen _, Value.ChosenSome _, Value.Placed _, Value.On _, Value.Attached _ ->
                        Stream.<String>empty();
                })
                .toList();
    }

    public Optional<LocalDate> day(String part) {
        return values.get(part) instanceof Value.On(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    private Stream<Option> chosenOptions(Question question) {
        return question.parts().stream()
                .flatMap(part -> part instanceof Part.Mat mat
                        ? placed(mat)
                        : part.options().stream()
                                .filter(option -> chosen(part.key()).contains(option.value())));
    }

    /** What lies on a mat, and the columns under which something lies. */
    private Stream<Option> placed(Part.Mat mat) {
        return placed(mat.key()).stream().flatMap(placed -> {
            List<Option> columns = mat.scale(placed.columns()).orElseThrow().columns();
            return Stream.concat(
                    mat.everything().stream()
                            .filter(option -> placed.places().stream()
                                    .anyMatch(place -> place.what().equals(option.value()))),
                    columns.stream()
                            .filter(column -> placed.places().stream()
                                    .anyMatch(place -> place.column().equals(column.value()))));
        });
    }
}
