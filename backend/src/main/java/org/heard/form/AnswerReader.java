package org.heard.form;

import io.micronaut.json.tree.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/** Takes only what the question asks, in the form in which it asks it. Empty parts are left out. */
final class AnswerReader {
    /** More than any answer within the limits of its parts, so that nothing larger is even parsed. */
    private static final int LONGEST_JSON = 200_000;

    private AnswerReader() {}

    static Answer read(Question question, String json) {
        if (json.length() > LONGEST_JSON) {
            throw notValid(question.key(), "too long");
        }
        JsonNode tree = Json.read(json);
        if (!tree.isObject()) {
            throw notValid(question.key(), "not an object");
        }
        JsonNode skipped = tree.get("skipped");
        if (skipped != null) {
            if (tree.size() == 1 && skipped.isBoolean() && skipped.getBooleanValue()) {
                return Answer.nothing();
            }
            throw notValid(question.key(), "skipped, or answered, not both");
        }
        for (Map.Entry<String, JsonNode> field : tree.entries()) {
            if (question.part(field.getKey()).isEmpty() && !field.getKey().equals(Attachment.FIELD)) {
                throw notValid(question.key(), "unknown part");
            }
        }
        return new Answer(values(question, tree));
    }

    private static Map<String, Answer.Value> values(Question question, JsonNode tree) {
        Map<String, Answer.Value> values = new LinkedHashMap<>();
        for (Part part : question.partsAndAlso()) {
            JsonNode node = tree.get(part.key());
            if (node != null && !node.isNull()) {
                value(part, node).ifPresent(value -> values.put(part.key(), value));
            }
        }
        JsonNode attached = tree.get(Attachment.FIELD);
        if (attached != null && !attached.isNull()) {
            List<Attachment> items = AttachmentReader.read(attached);
            if (!items.isEmpty()) {
                values.put(Attachment.FIELD, new Answer.Value.Attached(items));
            }
        }
        return values;
    }

    private static Optional<Answer.Value> value(Part part, JsonNode node) {
        return switch (part) {
            case Part.Faces faces -> one(faces.key(), faces.options(), node);
            case Part.Pick pick when pick.many() -> many(pick, node);
            case Part.Pick pick -> one(pick.key(), pick.options(), node);
            case Part.Words words ->
                Optional.of(string(words.key(), node, Part.Words.LONGEST))
                        .filter(text -> !text.isBlank())
                        .map(Answer.Value.Written::new);
            case Part.PeoplePick people ->
                listed(strings(people.key(), node, Part.PeoplePick.MOST, Part.PeoplePick.LONGEST).stream()
                        .distinct()
                        .toList());
            case Part.Ranked ranked -> listed(strings(ranked.key(), node, ranked.count(), Part.Ranked.LONGEST));
            case Part.MyWay way ->
                Optional.of(new MyWayReader(way).read(node))
                        .filter(choice -> !choice.isEmpty())
                        .map(Answer.Value.Way::new);
            case Part.Mat mat -> new MatReader(mat).read(node);
            case Part.Day day ->
                Optional.of(string(day.key(), node, 10))
                        .filter(text -> !text.isBlank())
                        .map(text -> day(day.key(), text));
        };
    }

    private static Optional<Answer.Value> one(String part, List<Option> options, JsonNode node) {
        String value = string(part, node, Integer.MAX_VALUE);
        return value.isEmpty() ? Optional.empty() : Optional.of(new Answer.Value.Chosen(known(part, options, value)));
    }

    private static Optional<Answer.Value> many(Part.Pick pick, JsonNode node) {
        List<String> values = strings(pick.key(), node, pick.options().size(), Integer.MAX_VALUE).stream()
                .map(value -> known(pick.key(), pick.options(), value))
                .distinct()
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Answer.Value.ChosenSome(values));
    }

    private static Optional<Answer.Value> listed(List<String> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new Answer.Value.Listed(items));
    }

    private static Answer.Value day(String part, String text) {
        try {
            return new Answer.Value.On(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            throw notValid(part, "not a day as in 2026-03-03");
        }
    }

    /** The value, when it is one of the options. */
    static String known(String part, List<Option> options, String value) {
        if (options.stream().noneMatch(option -> option.value().equals(value))) {
            throw notValid(part, "not one of its options");
        }
        return value;
    }

    static String string(String part, JsonNode node, int longest) {
        if (!node.isString()) {
            throw notValid(part, "not a text");
        }
        String text = node.getStringValue();
        if (text.length() > longest) {
            throw notValid(part, "longer than " + longest);
        }
        return text;
    }

    /** Texts without the blank ones; each as it was written. */
    static List<String> strings(String part, JsonNode node, int most, int longest) {
        if (!node.isArray()) {
            throw notValid(part, "not a list");
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node.values()) {
            String text = string(part, item, longest);
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        if (texts.size() > most) {
            throw notValid(part, "more than " + most);
        }
        return List.copyOf(texts);
    }

    static PortalException notValid(String where, String what) {
        return new PortalException(ErrorCode.NOT_VALID, where + ": " + what);
    }
}
