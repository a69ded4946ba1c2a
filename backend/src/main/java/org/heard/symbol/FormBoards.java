package org.heard.symbol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accessibility.boards.Board;
import org.heard.accessibility.boards.BoardPackage;
import org.heard.accessibility.boards.BoardWriter;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.accessibility.symbols.Picture;
import org.heard.accessibility.symbols.Symbol;
import org.heard.accessibility.symbols.SymbolFile;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.accessibility.symbols.Taste;
import org.heard.form.FormDefinition;
import org.heard.form.Option;
import org.heard.form.Part;
import org.heard.form.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question set, not filled in, as boards for a child's own talker (Open Board Format): a board for each part of a question,
 * a button for each answer, the next board behind the last button. No answer is ever in it.
 */
public final class FormBoards {
    private static final String NEXT = "next";
    private static final SymbolLibrary LIBRARY = new SymbolLibrary();

    private final Taste taste;
    private final List<Board> boards = new ArrayList<>();

    private FormBoards(Taste taste) {
        this.taste = taste;
    }

    /** The set as an {@code .obz} file, its pictures with their licences. */
    public static byte[] obz(FormDefinition form, Taste taste) {
        FormBoards boards = new FormBoards(taste);
        return BoardWriter.obz(boards.all(form));
    }

    private record Screen(String id, Question question, Part part, List<Option> options) {}

    private BoardPackage all(FormDefinition form) {
        List<Screen> screens = form.questions().stream()
                .flatMap(question -> question.parts().stream().flatMap(part -> screen(question, part).stream()))
                .toList();
        for (int i = 0; i < screens.size(); i++) {
            String next = i + 1 < screens.size() ? screens.get(i + 1).id() : null;
            boards.add(board(form, screens.get(i), next));
        }
        return new BoardPackage(screens.getFirst().id(), List.copyOf(boards));
    }

    private static Optional<Screen> screen(Question question, Part part) {
        List<Option> options = switch (part) {
            case Part.PeoplePick people -> people.offered();
            case Part.MyWay way -> way.how();
            case Part.Mat mat -> mat.everything();
            case Part.Faces _, Part.Pick _, Part.Words _, Part.Ranked _, Part.Day _ -> part.options();
        };
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Screen(question.key() + "-" + part.key(), question, part, options));
    }

    private Board board(FormDefinition form, Screen screen, @Nullable String next) {
        Map<String, Board.Image> images = new LinkedHashMap<>();
        List<Board.Button> buttons = new ArrayList<>();
        List<Option> options = new ArrayList<>(screen.options());
        if (screen.part() instanceof Part.Mat mat) {
            options.addAll(mat.scales().getFirst().columns());
        }
        for (Option option : options) {
            Optional<Board.Image> image = image(option.picture());
            image.ifPresent(one -> images.put(one.id(), one));
            buttons.add(new Board.Button(
                    option.value(),
                    option.word(),
                    option.word(),
                    image.map(Board.Image::id).orElse(null),
                    null,
                    Map.of("ext_heard_value", option.value())));
        }
        if (next != null) {
            buttons.add(new Board.Button(NEXT, "Next", null, null, next, Map.of()));
        }
        return new Board(
                screen.id(),
                screen.part().label() == null
                        ? screen.question().title()
                        : screen.question().title() + " " + screen.part().label(),
                form.language(),
                buttons,
                List.copyOf(images.values()),
                buttons.size() <= 4 ? 2 : 3,
                Map.of(
                        "ext_heard_set", form.slug() + " " + form.version(),
                        "ext_heard_question", screen.question().key(),
                        "ext_heard_part", screen.part().key(),
                        "ext_heard_read_aloud", screen.question().readAloud(),
                        "ext_heard_type", type(screen.part())));
    }

    private Optional<Board.Image> image(@Nullable String concept) {
        Picture picture = LIBRARY.find(concept, taste, OwnPictures.NONE, OwnPictures.NONE);
        Optional<Symbol> symbol = switch (picture) {
            case Picture.One one -> Optional.of(one.symbol());
            case Picture.Composed composed -> Optional.of(composed.symbols().getFirst());
            case Picture.Photo _, Picture.Pack _, Picture.WordAlone _ -> Optional.empty();
        };
        return symbol.flatMap(one -> SymbolFile.read(one.set().folder(), one.file(), taste.skin(), taste.hair())
                .map(svg -> new Board.Image(
                        one.set().folder() + "-" + one.file().replace(".svg", ""),
                        "image/svg+xml",
                        svg.getBytes(StandardCharsets.UTF_8),
                        new Board.Licence(
                                "CC BY-SA 4.0",
                                one.set().attribution(),
                                one.set().source()))));
    }

    private static String type(Part part) {
        return switch (part) {
            case Part.Faces _ -> "faces";
            case Part.Pick pick -> pick.many() ? "several" : "one";
            case Part.PeoplePick _ -> "people";
            case Part.Mat _ -> "mat";
            case Part.MyWay _ -> "my-way";
            case Part.Words _, Part.Ranked _, Part.Day _ -> "words";
        };
    }
}
