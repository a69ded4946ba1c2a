package org.heard.ui.bench;

import java.util.List;

/** What stands after the name of a bench: numbers, words, and {@code --keep}, which puts its table among the documentation. */
record Arguments(List<String> words) {
    static Arguments of(String... words) {
        return new Arguments(List.of(words));
    }

    boolean has(String word) {
        return words.contains(word);
    }

    boolean keep() {
        return has("--keep");
    }

    /** The first number, the second and so on, from 0. */
    double number(int place, double otherwise) {
        return words.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .skip(place)
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(otherwise);
    }
}
