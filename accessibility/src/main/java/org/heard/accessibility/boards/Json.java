package org.heard.accessibility.boards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers and truths. Strict, and never deeper or longer than a board can be. */
final class Json {
    private static final int DEEPEST = 40;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Throws {@link BadBoard} when it is not one JSON object. */
    static Map<String, Object> object(String text) {
        Json json = new Json(text.startsWith("\uFEFF") ? text.substring(1) : text);
        Object value = json.value(0);
        json.space();
        if (json.at != json.text.length()) {
            throw new BadBoard("more than one JSON value");
        }
        return map(value);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new BadBoard("not an object");
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw new BadBoard("too deep");
        }
        space();
        char next = peek();
        return switch (next) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        space();
        while (peek() != '}') {
            space();
            String name = string();
            space();
            expect(':');
            Object value = value(depth + 1);
            if (value != null) {
                object.put(name, value);
            }
            comma('}');
        }
        at++;
        return object;
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        at++;
        space();
        while (peek() != ']') {
            list.add(value(depth + 1));
            comma(']');
        }
        at++;
        return Collections.unmodifiableList(list);
    }

    private void comma(char end) {
        space();
        if (peek() == ',') {
            at++;
            space();
            if (peek() == end) {
                throw new BadBoard("a comma too many");
            }
        } else if (peek() != end) {
            throw new BadBoard("not JSON");
        }
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char letter = text.charAt(at++);
            if (letter < ' ') {
                throw new BadBoard("a control character in a text");
            }
            string.append(letter == '\\' ? escape() : letter);
        }
        at++;
        return string.toString();
    }

    private char escape() {
        char letter = peek();
        at++;
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> letter;
            case 'u' -> unicode();
            default -> throw new BadBoard("not JSON");
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw new BadBoard("not JSON");
        }
        try {
            char letter = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return letter;
        } catch (NumberFormatException _) {
            throw new BadBoard("not JSON");
        }
    }

    private @Nullable Object word(String word, @Nullable Object means) {
        if (!text.startsWith(word, at)) {
            throw new BadBoard("not JSON");
        }
        at += word.length();
        return means;
    }

    private Double number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Double.valueOf(text.substring(from, at));
        } catch (NumberFormatException _) {
            throw new BadBoard("not JSON");
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw new BadBoard("it breaks off");
        }
        return text.charAt(at);
    }

    private void expect(char letter) {
        if (peek() != letter) {
            throw new BadBoard("not JSON");
        }
        at++;
    }

    /** The same as text. */
    static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case String string -> quote(string, out);
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 -> out.append(number.longValue());
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            case Map<?, ?> map -> {
                String between = "{";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.append(between);
                    quote(String.valueOf(entry.getKey()), out);
                    out.append(':');
                    write(entry.getValue(), out);
                    between = ",";
                }
                out.append(map.isEmpty() ? "{}" : "}");
            }
            case List<?> list -> {
                String between = "[";
                for (Object item : list) {
                    out.append(between);
                    write(item, out);
                    between = ",";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }

    private static void quote(String string, StringBuilder out) {
        out.append('"');
        for (char letter : string.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ' || letter == '<' || Character.isSurrogate(letter)) {
                out.append("\\u").append("%04x".formatted((int) letter));
            } else {
                out.append(letter);
            }
        }
        out.append('"');
    }
}
