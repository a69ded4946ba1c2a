package org.heard.form;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.form.MyWayChoice.Presence;
import org.heard.form.MyWayChoice.Topic;
import org.jspecify.annotations.Nullable;

/** Reads how a child wants their review to be. */
final class MyWayReader {
    private static final Set<String> FIELDS = Set.of("how", "people", "ask", "topics", "extras");
    private static final Pattern PERSON = Pattern.compile("[0-9]{1,18}|me|asked");
    private static final int MOST_PEOPLE = 40;
    private static final int LONGEST_ASK = 200;

    private final Part.MyWay part;

    MyWayReader(Part.MyWay part) {
        this.part = part;
    }

    MyWayChoice read(JsonNode node) {
        only(node, FIELDS);
        return new MyWayChoice(
                field(node, "how").map(this::how).orElse(null),
                field(node, "people").map(this::people).orElse(Map.of()),
                field(node, "ask")
                        .map(ask -> AnswerReader.string(part.key(), ask, LONGEST_ASK))
                        .filter(ask -> !ask.isBlank())
                        .orElse(null),
                field(node, "topics").map(this::topics).orElse(List.of()),
                field(node, "extras").map(this::extras).orElse(List.of()));
    }

    private @Nullable String how(JsonNode node) {
        String how = AnswerReader.string(part.key(), node, Integer.MAX_VALUE);
        return how.isEmpty() ? null : AnswerReader.known(part.key(), part.how(), how);
    }

    private Map<String, Presence> people(JsonNode node) {
        if (!node.isObject() || node.size() > MOST_PEOPLE) {
            throw notValid("people by their number, forty at most");
        }
        Map<String, Presence> people = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.entries()) {
            people.put(person(field.getKey()), presence(field.getValue()));
        }
        return people;
    }

    private Presence presence(JsonNode node) {
        String said = AnswerReader.string(part.key(), node, Integer.MAX_VALUE);
        for (Presence presence : Presence.values()) {
            if (presence.name().toLowerCase(Locale.ROOT).equals(said)) {
                return presence;
            }
        }
        throw notValid("all, part or no");
    }

    private List<Topic> topics(JsonNode node) {
        if (!node.isArray() || node.size() > part.topics().size()) {
            throw notValid("a list of its topics");
        }
        List<Topic> topics = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode item : node.values()) {
            Topic topic = topic(item);
            if (!seen.add(topic.topic())) {
                throw notValid("a topic twice");
            }
            topics.add(topic);
        }
        return List.copyOf(topics);
    }

    private Topic topic(JsonNode node) {
        only(node, Set.of("topic", "who"));
        String topic = field(node, "topic")
                .map(name -> AnswerReader.string(part.key(), name, Integer.MAX_VALUE))
                .orElseThrow(() -> notValid("a topic without a name"));
        return new Topic(
                AnswerReader.known(part.key(), part.topics(), topic),
                field(node, "who").map(this::who).orElse(List.of()));
    }

    private List<String> who(JsonNode node) {
        return AnswerReader.strings(part.key(), node, MOST_PEOPLE, Integer.MAX_VALUE).stream()
                .map(this::person)
                .distinct()
                .toList();
    }

    private List<String> extras(JsonNode node) {
        return AnswerReader.strings(part.key(), node, part.extras().size(), Integer.MAX_VALUE).stream()
                .map(extra -> AnswerReader.known(part.key(), part.extras(), extra))
                .distinct()
                .toList();
    }

    private String person(String key) {
        if (!PERSON.matcher(key).matches()) {
            throw notValid("a person is a number, me or asked");
        }
        return key;
    }

    private void only(JsonNode node, Set<String> fields) {
        if (!node.isObject()) {
            throw notValid("not an object");
        }
        for (Map.Entry<String, JsonNode> field : node.entries()) {
            if (!fields.contains(field.getKey())) {
                throw notValid("something it does not ask");
            }
        }
    }

    private static Optional<JsonNode> field(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
    }

    private RuntimeException notValid(String what) {
        return AnswerReader.notValid(part.key(), what);
    }
}
