package org.heard.texting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.feedback.Tap;
import org.heard.form.Option;
import org.heard.form.Part;

/**
 * Reads a text as an answer: a number of the list, a word of it, or for a scale a face. Anything else where a choice was asked
 * for is no answer; nothing is guessed.
 */
final class Reading {
    /** Faces that people text, from best to worst, for scales of five and of three. */
    private static final List<List<String>> FIVE = List.of(
            List.of("😀", "😃", "😄", "😁", "🤩", "❤️"),
            List.of("🙂", "😊", "👍"),
            List.of("😐", "😑", "😶"),
            List.of("🙁", "😕", "☹️", "👎"),
            List.of("😢", "😭", "😞", "😡"));

    private static final List<List<String>> THREE = List.of(
            List.of("😀", "😃", "😄", "😁", "🙂", "😊", "👍", "❤️"),
            List.of("😐", "😑", "😶"),
            List.of("🙁", "😕", "☹️", "😢", "😭", "😞", "😡", "👎"));

    /** In the order of {@link Tap}. */
    private static final List<List<String>> TAPS =
            List.of(List.of("1", "yes"), List.of("2", "a bit", "bit"), List.of("3", "no"));

    private Reading() {}

    static Understood as(Part part, String text) {
        String words = text.strip();
        return switch (part) {
            case Part.Faces faces ->
                one(faces.options(), words)
                        .or(() -> face(faces, words))
                        .<Understood>map(option -> new Understood.One(option.value()))
                        .orElse(new Understood.Nothing());
            case Part.Pick pick when pick.many() -> some(pick.options(), words);
            case Part.Pick pick ->
                one(pick.options(), words)
                        .<Understood>map(option -> new Understood.One(option.value()))
                        .orElse(new Understood.Nothing());
            case Part.PeoplePick people -> people(people, words);
            case Part.Words _ -> own(words, Part.Words.LONGEST);
            case Part.Ranked _ -> own(words, Part.Ranked.LONGEST);
            case Part.MyWay _, Part.Day _, Part.Mat _ -> new Understood.Nothing();
        };
    }

    /** 1, 2 or 3, the words for them, or a face; nothing else. */
    static Optional<Tap> tap(String text) {
        String words = text.strip();
        for (Tap tap : Tap.values()) {
            if (TAPS.get(tap.ordinal()).contains(plain(words))
                    || THREE.get(tap.ordinal()).contains(words)) {
                return Optional.of(tap);
            }
        }
        return Optional.empty();
    }

    private static Understood own(String words, int longest) {
        return words.isEmpty() || words.length() > longest ? new Understood.Nothing() : new Understood.Own(words);
    }

    private static Optional<Option> one(List<Option> options, String words) {
        String plain = plain(words);
        if (plain.matches("\\d{1,2}")) {
            int number = Integer.parseInt(plain);
            return number >= 1 && number <= options.size() ? Optional.of(options.get(number - 1)) : Optional.empty();
        }
        return options.stream()
                .filter(option -> !plain.isEmpty() && plain(option.word()).equals(plain))
                .findFirst();
    }

    private static Optional<Option> face(Part.Faces faces, String words) {
        List<List<String>> scale = faces.scale() == 5 ? FIVE : THREE;
        for (int i = 0; i < scale.size(); i++) {
            if (scale.get(i).contains(words)) {
                return Optional.of(faces.options().get(i));
            }
        }
        return Optional.empty();
    }

    /** All of it must be understood: half an answer would be a guess. */
    private static Understood some(List<Option> options, String words) {
        List<String> values = new ArrayList<>();
        for (String piece : pieces(words)) {
            Optional<Option> option = one(options, piece);
            if (option.isEmpty()) {
                return new Understood.Nothing();
            }
            if (!values.contains(option.get().value())) {
                values.add(option.get().value());
            }
        }
        return values.isEmpty() ? new Understood.Nothing() : new Understood.Some(values);
    }

    private static Understood people(Part.PeoplePick part, String words) {
        List<String> names = new ArrayList<>();
        for (String piece : words.split("[,\\n]|\\band\\b", -1)) {
            String name = piece.strip();
            if (!name.isEmpty()) {
                String known = one(part.offered(), name).map(Option::word).orElse(name);
                if (known.length() > Part.PeoplePick.LONGEST || names.size() == Part.PeoplePick.MOST) {
                    return new Understood.Nothing();
                }
                if (!names.contains(known)) {
                    names.add(known);
                }
            }
        }
        return names.isEmpty() ? new Understood.Nothing() : new Understood.Some(List.copyOf(names));
    }

    private static List<String> pieces(String words) {
        boolean numbers = words.matches("[\\d\\s,.&+and]+");
        return Arrays.stream(words.split(numbers ? "[^\\d]+" : "[,\\n]|\\band\\b", -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’'`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
