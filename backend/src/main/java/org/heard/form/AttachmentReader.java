package org.heard.form;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes what was made beside the words of an answer. */
final class AttachmentReader {
    private AttachmentReader() {}

    static List<Attachment> read(JsonNode node) {
        if (!node.isArray() || node.size() > Attachment.MOST) {
            throw AnswerReader.notValid(Attachment.FIELD, "a list of six at most");
        }
        List<Attachment> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode item : node.values()) {
            Attachment one = one(item);
            if (!seen.add(one.medium())) {
                throw AnswerReader.notValid(Attachment.FIELD, "one of them twice");
            }
            all.add(one);
        }
        return List.copyOf(all);
    }

    static JsonNode write(Attachment one) {
        JsonNode id = JsonNode.createStringNode(one.medium());
        JsonNode kind = JsonNode.createStringNode(one.kind().code());
        return one.seconds() == 0
                ? JsonNode.createObjectNode(Map.of("id", id, "kind", kind))
                : JsonNode.createObjectNode(
                        Map.of("id", id, "kind", kind, "seconds", JsonNode.createNumberNode(one.seconds())));
    }

    private static Attachment one(JsonNode item) {
        JsonNode id = item.get("id");
        JsonNode kind = item.get("kind");
        JsonNode seconds = item.get("seconds");
        if (id == null || kind == null || seconds != null && !seconds.isNumber()) {
            throw AnswerReader.notValid(Attachment.FIELD, "an id and a kind");
        }
        return new Attachment(
                AnswerReader.string(Attachment.FIELD, id, 32),
                kind(AnswerReader.string(Attachment.FIELD, kind, 20)),
                seconds == null ? 0 : seconds.getIntValue());
    }

    private static Attachment.Kind kind(String code) {
        for (Attachment.Kind kind : Attachment.Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw AnswerReader.notValid(Attachment.FIELD, "recording, drawing or photo");
    }
}
