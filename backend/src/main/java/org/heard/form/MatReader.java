package org.heard.form;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.form.Answer.Place;
import org.jspecify.annotations.Nullable;

/** Reads where the pictures of a mat lie. An empty mat is no answer. */
final class MatReader {
    private static final Set<String> FIELDS = Set.of("columns", "placed");
    private static final Set<String> OF_A_PLACE = Set.of("what", "in", "word", "picture");
    private static final Pattern OWN = Pattern.compile("own-[0-9]{1,18}");
    /** An address of the portal's own pictures, never one elsewhere. */
    private static final Pattern PICTURE =
            Pattern.compile("/(pictures|pictures-own|pictures-pack|media)/[A-Za-z0-9_./?=&+-]{1,160}");

    /** Pictures side by side that say one thing together. */
    private static final int MOST_TOGETHER = 3;

    private final Part.Mat mat;

    MatReader(Part.Mat mat) {
        this.mat = mat;
    }

    Optional<Answer.Value> read(JsonNode node) {
        only(node, FIELDS);
        JsonNode columns = node.get("columns");
        JsonNode placed = node.get("placed");
        if (columns == null || !columns.isNumber() || placed == null || !placed.isArray()) {
            throw notValid("columns and what is placed");
        }
        if (placed.size() > Part.Mat.MOST) {
            throw notValid("more than " + Part.Mat.MOST);
        }
        Part.MatScale scale =
                mat.scale(columns.getIntValue()).orElseThrow(() -> notValid("a number of columns it does not have"));
        List<Place> places = places(placed, scale);
        return places.isEmpty() ? Optional.empty() : Optional.of(new Answer.Value.Placed(scale.size(), places));
    }

    private List<Place> places(JsonNode placed, Part.MatScale scale) {
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode item : placed.values()) {
            only(item, OF_A_PLACE);
            String what = text(item, "what");
            if (!OWN.matcher(what).matches()) {
                AnswerReader.known(mat.key(), mat.everything(), what);
            }
            if (!seen.add(what)) {
                throw notValid("a picture twice");
            }
            String column = AnswerReader.known(mat.key(), scale.columns(), text(item, "in"));
            places.add(new Place(what, column, word(item), picture(item)));
        }
        return List.copyOf(places);
    }

    private String word(JsonNode item) {
        String word = text(item, "word");
        if (word.isBlank() || word.length() > Part.Mat.LONGEST_WORD) {
            throw notValid("a word of at most " + Part.Mat.LONGEST_WORD);
        }
        return word;
    }

    private @Nullable String picture(JsonNode item) {
        JsonNode picture = item.get("picture");
        if (picture == null || picture.isNull()) {
            return null;
        }
        String addresses = AnswerReader.string(mat.key(), picture, Integer.MAX_VALUE);
        List<String> all = List.of(addresses.split(" ", -1));
        if (all.size() > MOST_TOGETHER
                || addresses.contains("..")
                || !all.stream().allMatch(one -> PICTURE.matcher(one).matches())) {
            throw notValid("a picture of the portal");
        }
        return addresses;
    }

    private String text(JsonNode item, String field) {
        JsonNode text = item.get(field);
        if (text == null) {
            throw notValid("without " + field);
        }
        return AnswerReader.string(mat.key(), text, Integer.MAX_VALUE);
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

    private RuntimeException notValid(String what) {
        return AnswerReader.notValid(mat.key(), what);
    }
}
