package org.heard.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/** JSON as a tree: the same text in, the same text out, whatever the portal's settings say about JSON. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final JsonNodeTreeCodec TREES = JsonNodeTreeCodec.getInstance();

    private Json() {}

    /** Throws {@code NOT_VALID} when the text is not one JSON value, without saying what the text was. */
    static JsonNode read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new PortalException(ErrorCode.NOT_VALID, "nothing");
            }
            JsonNode tree = TREES.readTree(parser);
            if (parser.nextToken() != null) {
                throw new PortalException(ErrorCode.NOT_VALID, "more than one JSON value");
            }
            return tree;
        } catch (IOException _) {
            throw new PortalException(ErrorCode.NOT_VALID, "not JSON");
        }
    }

    static String write(JsonNode tree) {
        StringWriter text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            TREES.writeTree(generator, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
