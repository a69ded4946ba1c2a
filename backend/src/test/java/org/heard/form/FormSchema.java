package org.heard.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** How a question set is to be written. */
final class FormSchema {
    private FormSchema() {}

    /** What is wrong with a set; nothing when it is written as it should be. */
    static Set<ValidationMessage> faults(String form) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(resource("forms/form.schema.json"))
                .validate(form, InputFormat.JSON);
    }

    static List<String> partTypes() {
        JsonSubTypes types = Objects.requireNonNull(Part.class.getAnnotation(JsonSubTypes.class));
        return Stream.of(types.value()).map(JsonSubTypes.Type::name).toList();
    }

    static String resource(String path) throws IOException {
        try (InputStream file = FormLibrary.class.getClassLoader().getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
