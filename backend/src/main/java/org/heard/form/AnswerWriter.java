package org.heard.form;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes an answer as a page would send it. */
final class AnswerWriter {
    private AnswerWriter() {}

    static String write(Answer answer) {
        if (answer.skipped()) {
            return "{\"skipped\":true}";
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        answer.values().forEach((part, value) -> fields.put(part, tree(value)));
        return Json.write(JsonNode.createObjectNode(fields));
    }

    private static JsonNode tree(Answer.Value value) {
        return switch (value) {
            case Answer.Value.Chosen(String option) -> text(option);
            case Answer.Value.ChosenSome(List<String> options) -> texts(options);
            case Answer.Value.Written(String words) -> text(words);
            case Answer.Value.Listed(List<String> items) -> texts(items);
            case Answer.Value.Way(MyWayChoice choice) -> way(choice);
            case Answer.Value.Attached(List<Attachment> items) ->
                JsonNode.createArrayNode(
                        items.stream().map(AttachmentReader::write).toList());
            case Answer.Value.On(var day) -> text(day.toString());
            case Answer.Value.Placed placed -> placed(placed);
        };
    }

    private static JsonNode placed(Answer.Value.Placed placed) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("columns", JsonNode.createNumberNode(placed.columns()));
        fields.put(
                "placed",
                JsonNode.createArrayNode(
                        placed.places().stream().map(AnswerWriter::place).toList()));
        return JsonNode.createObjectNode(fields);
    }

    private static JsonNode place(Answer.Place place) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("what", text(place.what()));
        fields.put("in", text(place.column()));
        fields.put("word", text(place.word()));
        if (place.picture() != null) {
            fields.put("picture", text(place.picture()));
        }
        return JsonNode.createObjectNode(fields);
    }

    private static JsonNode way(MyWayChoice choice) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        if (choice.how() != null) {
            fields.put("how", text(choice.how()));
        }
        if (!choice.people().isEmpty()) {
            Map<String, JsonNode> people = new LinkedHashMap<>();
            choice.people()
                    .forEach((person, presence) ->
                            people.put(person, text(presence.name().toLowerCase(Locale.ROOT))));
            fields.put("people", JsonNode.createObjectNode(people));
        }
        if (choice.ask() != null) {
            fields.put("ask", text(choice.ask()));
        }
        if (!choice.topics().isEmpty()) {
            fields.put(
                    "topics",
                    JsonNode.createArrayNode(
                            choice.topics().stream().map(AnswerWriter::topic).toList()));
        }
        if (!choice.extras().isEmpty()) {
            fields.put("extras", texts(choice.extras()));
        }
        return JsonNode.createObjectNode(fields);
    }

    private static JsonNode topic(MyWayChoice.Topic topic) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("topic", text(topic.topic()));
        if (!topic.who().isEmpty()) {
            fields.put("who", texts(topic.who()));
        }
        return JsonNode.createObjectNode(fields);
    }

    private static JsonNode texts(List<String> items) {
        return JsonNode.createArrayNode(items.stream().map(AnswerWriter::text).toList());
    }

    private static JsonNode text(String text) {
        return JsonNode.createStringNode(text);
    }
}
