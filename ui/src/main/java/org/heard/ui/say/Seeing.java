package org.heard.ui.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.accessibility.symbols.Concept;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.accessibility.symbols.Taste;
import org.heard.form.Also;
import org.heard.form.Look;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * How somebody sees the questions: in words, in simple words or in pictures, and which pictures.
 *
 * @param tiles how many pictures on one screen: 1, 2, 4 or 6
 * @param switches whether somebody answers with one switch or two
 * @param mine people and places of the child's own
 * @param beside who sits beside the child; nobody: the child is alone
 * @param together the symbols that come in one file
 */
public record Seeing(
        Look look,
        int tiles,
        Taste taste,
        boolean switches,
        SymbolLibrary library,
        OwnPictures photos,
        OwnPictures pack,
        List<Mine> mine,
        @Nullable String beside,
        Together together) {

    /** The picture of "I need a break". */
    public static final String REST = "rest";

    /** Somebody or some place with a photo. */
    public record Mine(String what, String word, String picture, boolean person) {}

    /** The script that the page needs for it. */
    String script() {
        return pictures() || switches ? "say-pictures.js" : "say.js";
    }

    public boolean pictures() {
        return look == Look.PICTURES;
    }

    public boolean words() {
        return look == Look.WORDS;
    }

    /** The pictures for a concept, side by side; none where the word stands alone. */
    public List<String> paths(@Nullable String concept) {
        return library.find(concept, taste, photos, pack).paths();
    }

    /** The same for what only shows a picture, and keeps none in an answer: from one file where the page has them in one. */
    public List<String> shown(@Nullable String concept) {
        return paths(concept).stream().map(together::of).toList();
    }

    /** The same, with what is seen of this question first in one file. */
    Seeing openingOn(Question question) {
        if (!pictures()) {
            return this;
        }
        Stream<Option> options = boards(question).stream()
                .limit(1)
                .filter(board -> !(board.part() instanceof Part.Mat))
                .flatMap(board -> board.shown().stream());
        Stream<String> besides = Stream.concat(paths(question.picture()).stream(), paths(REST).stream());
        Stream<String> offered = Stream.concat(options, Stream.of(Also.DO_NOT_KNOW, Also.SOMETHING_ELSE))
                .flatMap(option -> paths(option.picture()).stream());
        Together first = Together.of(Stream.concat(besides, offered), taste);
        return new Seeing(look, tiles, taste, switches, library, photos, pack, mine, beside, first);
    }

    /** The number by which assistive tools know the concept; nothing where it has none. */
    public @Nullable String registry(@Nullable String concept) {
        return concept == null
                ? null
                : library.concept(concept).map(Concept::registryNumber).orElse(null);
    }

    public List<Board> boards(Question question) {
        return Board.of(question, tiles);
    }

    /** The pages of a question on which something can be seen. */
    public String pagesOf(List<Board> boards, int part) {
        return boards.stream()
                .filter(board -> board.index() == part)
                .map(Board::page)
                .collect(Collectors.joining(" "));
    }

    /** The pages on which the question's own "I don't know" stands. */
    public String pagesWithoutDoNotKnow(Question question, List<Board> boards) {
        Stream<String> way = isMyWay(question) ? Stream.of("how", "who", "topics") : Stream.of();
        return Stream.concat(
                        way,
                        boards.stream()
                                .filter(board -> !board.hasItsOwnDoNotKnow())
                                .map(Board::page))
                .collect(Collectors.joining(" "));
    }

    public boolean isMyWay(Question question) {
        return question.parts().stream().anyMatch(Part.MyWay.class::isInstance);
    }

    /** The child's own people, for whoever is asked about people; not those whom the question offers anyway. */
    public List<Mine> people(Part.PeoplePick part) {
        return mine.stream()
                .filter(Mine::person)
                .filter(one -> part.offered().stream()
                        .noneMatch(option -> option.word().equalsIgnoreCase(one.word())))
                .toList();
    }

    /** What somebody of the child's own can be put on this mat: people where it has people, places where it has places. */
    public List<Mine> mine(Part.Mat mat) {
        Map<String, Long> groups = mat.options().stream()
                .map(option -> option.picture() == null
                        ? ""
                        : library.concept(option.picture()).map(Concept::group).orElse(""))
                .collect(Collectors.groupingBy(group -> group, Collectors.counting()));
        boolean people = mat.key().equals("people");
        boolean places = groups.getOrDefault("places", 0L) > 0;
        return mine.stream().filter(one -> one.person() ? people : places).toList();
    }

    /** The scales of a mat from few columns to many. */
    public List<Part.MatScale> scales(Part.Mat mat) {
        return mat.scales().stream()
                .sorted((a, b) -> Integer.compare(a.size(), b.size()))
                .toList();
    }

    /** Which of its options can be looked into. */
    public boolean goesDeeper(Part.Mat mat, Option option) {
        return mat.deeper().stream().anyMatch(deeper -> Objects.equals(deeper.of(), option.value()));
    }
}
