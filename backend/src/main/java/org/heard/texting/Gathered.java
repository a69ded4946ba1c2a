package org.heard.texting;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.form.Attachment;
import org.jspecify.annotations.Nullable;

/** The parts of a question that are answered so far, as JSON: what {@code Answer.read} understands. */
@Singleton
final class Gathered {
    private static final Argument<Map<String, Object>> PARTS = Argument.mapOf(String.class, Object.class);

    private final ObjectMapper mapper;

    Gathered(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Map<String, Object> read(String json) {
        try {
            Map<String, Object> parts = mapper.readValue(json, PARTS);
            return parts == null ? new LinkedHashMap<>() : new LinkedHashMap<>(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(Map<String, Object> parts) {
        try {
            return mapper.writeValueAsString(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String with(String json, String part, Understood understood) {
        Map<String, Object> parts = read(json);
        switch (understood) {
            case Understood.One(String value) -> parts.put(part, value);
            case Understood.Some(List<String> values) -> parts.put(part, values);
            case Understood.Own(String words) -> parts.put(part, words);
            case Understood.Made(String words, List<Attachment> attached) -> {
                if (!words.isEmpty()) {
                    parts.put(part, words);
                }
                parts.put(Attachment.FIELD, withMore(parts.get(Attachment.FIELD), attached));
            }
            case Understood.Nothing() -> {}
        }
        return write(parts);
    }

    private static List<Object> withMore(@Nullable Object before, List<Attachment> attached) {
        List<Object> all = new ArrayList<>(list(before));
        attached.forEach(
                one -> all.add(Map.of("id", one.medium(), "kind", one.kind().code())));
        return all.size() <= Attachment.MOST ? all : all.subList(all.size() - Attachment.MOST, all.size());
    }

    /** One more wish. */
    String withMore(String json, String part, String wish) {
        Map<String, Object> parts = read(json);
        List<Object> wishes = new ArrayList<>(list(parts.get(part)));
        wishes.add(wish);
        parts.put(part, wishes);
        return write(parts);
    }

    int wishes(String json, String part) {
        return list(read(json).get(part)).size();
    }

    /** The answer to the whole question: left out when no part has one. */
    String body(String json) {
        return read(json).isEmpty() ? "{\"skipped\":true}" : json;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
