package org.heard.ui.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.consultation.Keyed;
import org.heard.form.Answer;
import org.heard.form.Answer.Value;
import org.heard.form.Attachment;
import org.heard.form.Audience;
import org.heard.form.FormDefinition;
import org.heard.form.MyWayChoice;
import org.heard.form.MyWayChoice.Presence;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.jspecify.annotations.Nullable;

/** Reads the form of the page on which a booklet is put in; what was left blank is left out. */
final class KeyedAnswers {
    private final HttpServletRequest request;
    private final PaperPictures pictures;
    private final Map<String, List<Attachment>> photos;

    /** @param photos by the key of the question they were put to */
    KeyedAnswers(HttpServletRequest request, PaperPictures pictures, Map<String, List<Attachment>> photos) {
        this.request = request;
        this.pictures = pictures;
        this.photos = photos;
    }

    /** The name of a field: the question's key and the part's, with a dot between. */
    static String name(Question question, Part part) {
        return question.key() + "." + part.key();
    }

    List<Keyed> of(FormDefinition form) {
        return form.questions().stream()
                .map(question -> new Keyed(question.key(), answer(question), audience(question)))
                .filter(keyed -> !keyed.answer().skipped())
                .toList();
    }

    /** Throws {@code NOT_VALID} when it is no day. */
    LocalDate day(String name) {
        try {
            return LocalDate.parse(words(name).orElse(""));
        } catch (DateTimeParseException _) {
            throw new PortalException(ErrorCode.NOT_VALID, "no day");
        }
    }

    private Answer answer(Question question) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Part part : question.parts()) {
            value(name(question, part), part).ifPresent(value -> values.put(part.key(), value));
        }
        List<Attachment> made = photos.getOrDefault(question.key(), List.of());
        if (!made.isEmpty()) {
            values.put(Attachment.FIELD, new Value.Attached(made));
        }
        return new Answer(values);
    }

    private Audience audience(Question question) {
        return words(question.key() + ".only-iro").isPresent() ? Audience.IRO : question.audience();
    }

    private Optional<Value> value(String name, Part part) {
        return switch (part) {
            case Part.Pick pick when pick.many() -> some(all(name)).map(Value.ChosenSome::new);
            case Part.Faces _, Part.Pick _ -> words(name).map(Value.Chosen::new);
            case Part.Words _ -> words(name).map(Value.Written::new);
            case Part.PeoplePick _ ->
                some(words(name).stream()
                                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                                .map(String::strip)
                                .filter(one -> !one.isEmpty())
                                .toList())
                        .map(Value.Listed::new);
            case Part.Ranked _ -> some(all(name)).map(Value.Listed::new);
            case Part.Day _ -> words(name).map(_ -> new Value.On(day(name)));
            case Part.MyWay _ ->
                Optional.of(way(name)).filter(way -> !way.isEmpty()).map(Value.Way::new);
            case Part.Mat mat ->
                some(places(name, mat))
                        .map(places -> new Value.Placed(columns(mat).size(), places));
        };
    }

    private List<Answer.Place> places(String name, Part.Mat mat) {
        return mat.everything().stream()
                .flatMap(option -> words(name + "." + option.value()).stream()
                        .map(column -> new Answer.Place(
                                option.value(),
                                column,
                                option.word(),
                                pictures.address(option.picture()).orElse(null))))
                .toList();
    }

    private static List<Option> columns(Part.Mat mat) {
        return mat.scales().getFirst().columns();
    }

    private Map<String, Presence> people(String name) {
        Map<String, Presence> people = new LinkedHashMap<>();
        String field = name + ".people.";
        request.getParameterMap().keySet().stream()
                .filter(one -> one.startsWith(field))
                .forEach(one -> words(one)
                        .flatMap(KeyedAnswers::presence)
                        .ifPresent(said -> people.put(one.substring(field.length()), said)));
        return people;
    }

    private static Optional<Presence> presence(String said) {
        return Arrays.stream(Presence.values())
                .filter(one -> one.name().equals(said))
                .findFirst();
    }

    private MyWayChoice way(String name) {
        return new MyWayChoice(
                words(name + ".how").orElse(null),
                people(name),
                words(name + ".ask").orElse(null),
                all(name + ".topics").stream()
                        .map(topic -> new MyWayChoice.Topic(topic, List.of()))
                        .toList(),
                all(name + ".extras"));
    }

    private Optional<String> words(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(words -> !words.isBlank());
    }

    private List<String> all(String name) {
        String @Nullable [] values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(value -> !value.isBlank()).toList();
    }

    private static <T> Optional<List<T>> some(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
