package org.heard.form;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.form.Answer.Line;
import org.heard.form.MyWayChoice.Presence;
import org.jspecify.annotations.Nullable;

/** Turns an answer into lines that a person can read, on any page and on paper. */
final class AnswerInWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final UnaryOperator<String> nameOf;

    AnswerInWords(UnaryOperator<String> nameOf) {
        this.nameOf = nameOf;
    }

    List<Line> lines(Question question, Answer answer) {
        List<Line> lines = new ArrayList<>();
        for (Part part : question.partsAndAlso()) {
            Answer.Value value = answer.values().get(part.key());
            if (value != null) {
                lines.addAll(lines(part, value));
            }
        }
        answer.attachments().forEach(attachment -> lines.add(line(null, attachment.inWords())));
        return List.copyOf(lines);
    }

    private List<Line> lines(Part part, Answer.Value value) {
        String label = part.label();
        return switch (value) {
            case Answer.Value.Chosen(String chosen) -> {
                Option option = option(part.options(), chosen);
                yield List.of(new Line(label, option.word(), option.picture()));
            }
            case Answer.Value.ChosenSome(List<String> chosen) -> List.of(line(label, words(part.options(), chosen)));
            case Answer.Value.Written(String words) -> List.of(line(label, words));
            case Answer.Value.Listed(List<String> items) ->
                part instanceof Part.Ranked ? numbered(label, items) : List.of(line(label, String.join(", ", items)));
            case Answer.Value.On(var day) -> List.of(line(label, DAY.format(day)));
            case Answer.Value.Placed placed -> part instanceof Part.Mat mat ? sorted(mat, placed) : List.of();
            case Answer.Value.Attached _ -> List.of();
            case Answer.Value.Way(MyWayChoice choice) -> part instanceof Part.MyWay way ? way(way, choice) : List.of();
        };
    }

    /** One line for each column that has something in it. */
    private static List<Line> sorted(Part.Mat mat, Answer.Value.Placed placed) {
        return mat.scale(placed.columns()).orElseThrow().columns().stream()
                .flatMap(column -> {
                    String there = placed.places().stream()
                            .filter(place -> place.column().equals(column.value()))
                            .map(Answer.Place::word)
                            .collect(Collectors.joining(", "));
                    return there.isEmpty() ? Stream.empty() : Stream.of(line(column.word(), there));
                })
                .toList();
    }

    private List<Line> way(Part.MyWay part, MyWayChoice choice) {
        List<Line> lines = new ArrayList<>();
        if (choice.how() != null) {
            Option how = option(part.how(), choice.how());
            lines.add(new Line("How I take part", how.word(), how.picture()));
        }
        for (Presence presence : Presence.values()) {
            String people = people(choice.people(), presence);
            if (!people.isEmpty()) {
                lines.add(line(presence.wording(), people));
            }
        }
        if (choice.ask() != null) {
            lines.add(line("Ask to come", choice.ask()));
        }
        lines.addAll(numbered(
                "What to talk about",
                choice.topics().stream().map(topic -> topic(part, topic)).toList()));
        if (!choice.extras().isEmpty()) {
            lines.add(line("Also for me", words(part.extras(), choice.extras())));
        }
        return lines;
    }

    private String topic(Part.MyWay part, MyWayChoice.Topic topic) {
        String word = option(part.topics(), topic.topic()).word();
        return topic.who().isEmpty()
                ? word
                : word + ", with " + topic.who().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String people(Map<String, Presence> people, Presence presence) {
        return people.entrySet().stream()
                .filter(person -> person.getValue() == presence)
                .map(person -> name(person.getKey()))
                .collect(Collectors.joining(", "));
    }

    private String name(String person) {
        return switch (person) {
            case "me" -> "me";
            case "asked" -> "whoever I asked for";
            default -> nameOf.apply(person);
        };
    }

    private static List<Line> numbered(@Nullable String label, List<String> items) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(i == 0 ? label : null, (i + 1) + ". " + items.get(i)));
        }
        return lines;
    }

    private static String words(List<Option> options, List<String> values) {
        return values.stream().map(value -> option(options, value).word()).collect(Collectors.joining(", "));
    }

    private static Option option(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an answer to another question"));
    }

    private static Line line(@Nullable String label, String text) {
        return new Line(label, text, null);
    }
}
