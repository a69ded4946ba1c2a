package org.heard.form;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/**
 * Reads a question set as it is written, and as it is kept. Written, it may name a list of options once under
 * {@code "lists"} and use the name wherever that list is offered; kept, it always says everything in full.
 */
@Singleton
final class FormReader {
    private static final Argument<FormDefinition> FORM = Argument.of(FormDefinition.class);

    private final ObjectMapper mapper;

    FormReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Throws {@code NOT_VALID}, saying what is wrong, when the text is not a question set that can be asked. */
    FormDefinition read(String json) {
        JsonNode tree = Json.read(json);
        if (!tree.isObject()) {
            throw new PortalException(ErrorCode.NOT_VALID, "not a question set");
        }
        JsonNode lists = tree.get("lists");
        try {
            return mapper.readValueFromTree(lists == null ? tree : inFull(tree, lists), FORM);
        } catch (IOException | IllegalArgumentException e) {
            throw new PortalException(ErrorCode.NOT_VALID, "not a question set: " + cause(e).getMessage());
        }
    }

    /** The same definition always gives the same text; what is not said (no, nothing, none) is left out. */
    String write(FormDefinition form) {
        try {
            return Json.write(said(mapper.writeValueToTree(FORM, form)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode inFull(JsonNode node, JsonNode lists) {
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.values().forEach(item -> items.add(inFull(item, lists)));
            return JsonNode.createArrayNode(items);
        }
        if (!node.isObject()) {
            return node;
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.entries()) {
            switch (field.getKey()) {
                case "lists" -> {}
                case "options", "offered", "how", "topics", "extras", "columns" ->
                    fields.put(field.getKey(), list(field.getValue(), lists));
                default -> fields.put(field.getKey(), inFull(field.getValue(), lists));
            }
        }
        return JsonNode.createObjectNode(fields);
    }

    private static JsonNode list(JsonNode options, JsonNode lists) {
        if (!options.isString()) {
            return options;
        }
        JsonNode list = lists.get(options.getStringValue());
        if (list == null) {
            throw new PortalException(ErrorCode.NOT_VALID, "no list " + options.getStringValue());
        }
        return list;
    }

    private static JsonNode said(JsonNode node) {
        if (node.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            node.values().forEach(item -> items.add(said(item)));
            return JsonNode.createArrayNode(items);
        }
        if (!node.isObject()) {
            return node;
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.entries()) {
            JsonNode value = field.getValue();
            boolean nothing = value.isNull()
                    || (value.isBoolean() && !value.getBooleanValue())
                    || (value.isArray() && value.size() == 0);
            if (!nothing) {
                fields.put(field.getKey(), said(value));
            }
        }
        return JsonNode.createObjectNode(fields);
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
