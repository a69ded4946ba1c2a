package org.heard.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.heard.accessibility.boards.Board;
import org.heard.accessibility.boards.BoardPackage;
import org.heard.accessibility.boards.BoardReader;
import org.heard.accessibility.boards.BoardWriter;
import org.heard.accessibility.symbols.HairColour;
import org.heard.accessibility.symbols.SkinTone;
import org.heard.accessibility.symbols.SymbolSet;
import org.heard.accessibility.symbols.Taste;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.form.Answer;
import org.heard.form.FormLibrary;
import org.heard.form.Part;
import org.heard.form.Question;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class MyPicturesDataTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7\"/></svg>";

    @Inject
    ACouncil council;

    @Inject
    MyPictures pictures;

    @Inject
    Tastes tastes;

    @Inject
    CommunicationBooks books;

    @Inject
    CouncilPack pack;

    @Inject
    Mats mats;

    @Inject
    Media media;

    @Inject
    FormLibrary library;

    private PersonId iro;
    private PersonId carer;
    private ChildId sofia;
    private ChildId other;

    @BeforeEach
    void a_girl_with_a_communication_book() {
        iro = council.iro("Priya Nair");
        carer = council.carer("Denise Hall");
        AChild child = council.child("Sofia Reyes").iro(iro).carer(carer);
        sofia = child.id();
        other = council.child("Theo Reyes").id();
    }

    @Test
    void which_pictures_she_likes_is_kept_with_her() {
        Taste taste = new Taste(SymbolSet.MULBERRY, SkinTone.MEDIUM, HairColour.BLACK);
        does(sofia.person(), Role.CHILD, () -> {
            assertThat(tastes.of(sofia)).isEqualTo(Taste.NONE);
            tastes.choose(sofia, new Taste(null, SkinTone.LIGHT, null));
            tastes.choose(sofia, taste);
            assertThat(tastes.of(sofia)).isEqualTo(taste);
        });
    }

    @Test
    void a_photo_is_hers_her_iro_sees_it_and_nobody_else() {
        as(sofia.person(), Role.CHILD, () -> pictures.add(sofia, OwnPicture.Kind.PERSON, "Bev", "carer", photo()));
        OwnPicture bev = as(iro, Role.IRO, () -> pictures.of(sofia)).getFirst();
        assertThat(bev.word()).isEqualTo("Bev");
        String address = Objects.requireNonNull(bev.address());
        MediaId id = new MediaId(address.substring(address.lastIndexOf('/') + 1));
        assertThat(as(iro, Role.IRO, () -> media.read(sofia, id))).isPresent();
        assertThat(as(carer, Role.CARER, () -> media.read(sofia, id))).isEmpty();
        does(sofia.person(), Role.CHILD, () -> {
            pictures.remove(sofia, bev.id());
            assertThat(pictures.of(sofia)).isEmpty();
        });
        assertThat(as(iro, Role.IRO, () -> media.read(sofia, id)))
                .as("where it lies on a mat that was sent")
                .isPresent();
        assertThatThrownBy(() -> as(
                        sofia.person(),
                        Role.CHILD,
                        () -> pictures.add(
                                sofia,
                                OwnPicture.Kind.PERSON,
                                "Bev",
                                null,
                                "no picture".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void her_communication_book_becomes_her_symbols_and_stays_with_her() {
        BroughtIn in = as(carer, Role.CARER, () -> books.bringIn(sofia, book()));
        assertThat(in).isEqualTo(new BroughtIn(3, 1, 0));
        List<OwnPicture> hers = as(sofia.person(), Role.CHILD, () -> pictures.of(sofia));
        assertThat(hers).extracting(OwnPicture::word).containsExactly("Mum", "Zog", "Only a word");
        assertThat(hers.getFirst().concept()).isEqualTo("mum");
        assertThat(hers.getFirst().licence()).isEqualTo("private");
        assertThat(as(
                        sofia.person(),
                        Role.CHILD,
                        () -> pictures.drawing(sofia, hers.getFirst().id())))
                .contains(SVG);
        assertThat(hers.get(1).address()).startsWith("/media/");
        assertThat(as(other.person(), Role.CHILD, () -> pictures.of(other))).isEmpty();
        assertThat(as(carer, Role.CARER, () -> books.bringIn(sofia, book()))).isEqualTo(new BroughtIn(0, 0, 3));
        assertThatThrownBy(() -> as(carer, Role.CARER, () -> books.bringIn(sofia, new byte[] {'P', 'K', 3, 4, 5})))
                .isInstanceOf(PortalException.class);
        assertThatThrownBy(() -> as(carer, Role.CARER, () -> books.bringIn(other, book())))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void a_pack_of_the_council_takes_the_place_of_our_symbols_for_everybody() {
        PersonId admin = council.administrator("Ada Byron");
        assertThat(as(admin, Role.ADMINISTRATOR, () -> pack.bringIn(book(), "Widgit, licensed to Northby")))
                .isEqualTo(1);
        assertThat(pack.pictures().of("mum")).contains("/pictures-pack/mum");
        assertThat(pack.pictures().of("dad")).isEmpty();
        assertThat(pack.picture("mum").orElseThrow().type()).isEqualTo("image/svg+xml");
        assertThat(pack.licences()).containsExactly("Widgit, licensed to Northby");
        assertThatThrownBy(() -> as(iro, Role.IRO, () -> pack.bringIn(book(), "x")))
                .isInstanceOf(PortalException.class);
        does(admin, Role.ADMINISTRATOR, pack::takeAway);
        assertThat(pack.licences()).isEmpty();
    }

    @Test
    void a_blank_form_goes_out_as_boards_with_a_licence_for_every_picture_and_no_answer() {
        BoardPackage boards = BoardReader.read(FormBoards.obz(library.newest(FormLibrary.SHOW_ME), Taste.NONE));
        assertThat(boards.boards()).hasSize(14);
        assertThat(boards.boards())
                .flatExtracting(Board::images)
                .isNotEmpty()
                .allSatisfy(image -> assertThat(image.licence().type()).isEqualTo("CC BY-SA 4.0"));
        Board school = boards.boards().stream()
                .filter(board -> board.id().equals("school-things"))
                .findFirst()
                .orElseThrow();
        assertThat(school.buttons())
                .extracting(Board.Button::label)
                .contains("The bus", "Maths", "Like", "Don’t like", "Next");
        assertThat(school.extras()).containsEntry("ext_heard_type", "mat").doesNotContainKey("ext_heard_answer");
    }

    @Test
    void a_mat_is_drawn_with_the_pictures_that_were_shown_as_svg_and_as_png() throws IOException {
        OwnPicture bev =
                as(sofia.person(), Role.CHILD, () -> pictures.add(sofia, OwnPicture.Kind.PERSON, "Bev", null, photo()));
        Question school = library.newest(FormLibrary.SHOW_ME).question("school").orElseThrow();
        Part.Mat mat = (Part.Mat) school.parts().getFirst();
        Answer.Value.Placed placed = new Answer.Value.Placed(
                3,
                List.of(
                        new Answer.Place("bus", "like", "The bus", "/pictures/openmoji/1F68C.svg"),
                        new Answer.Place(
                                "teacher", "dont-like", "Teacher", "/pictures/mulberry/teacher-1a.svg?skin=dark"),
                        new Answer.Place("own-" + bev.id(), "like", "Bev", bev.address())));
        String svg = as(iro, Role.IRO, () -> mats.svg(sofia, "School", mat, placed));
        assertThat(svg.split("data:image/svg\\+xml", -1)).hasSize(6);
        assertThat(svg).contains("data:image/jpeg", "Like: The bus, Bev.", "Mulberry Symbols");
        byte[] png = MatPicture.png(svg, 800);
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(drawn.getWidth()).isEqualTo(800);
        assertThat(colours(drawn)).as("the symbols are in it").isGreaterThan(20);
    }

    private static long colours(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(i -> picture.getRGB(i % picture.getWidth(), i / picture.getWidth()))
                .distinct()
                .count();
    }

    private static byte[] book() {
        Board.Image drawing =
                new Board.Image("d", "image/svg+xml", SVG.getBytes(StandardCharsets.UTF_8), Board.Licence.PRIVATE);
        Board.Image zog = new Board.Image("z", "image/jpeg", photo(), Board.Licence.PRIVATE);
        return BoardWriter.obz(new BoardPackage(
                "1",
                List.of(new Board(
                        "1",
                        "Book",
                        "en",
                        List.of(button("1", "Mum", "d"), button("2", "Zog", "z"), button("3", "Only a word", "none")),
                        List.of(drawing, zog),
                        2,
                        Map.of()))));
    }

    private static Board.Button button(String id, String label, String image) {
        return new Board.Button(id, label, null, image, null, Map.of());
    }

    private static byte[] photo() {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0xff8800);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void does(PersonId person, Role role, Runnable does) {
        new Caller.Someone(person, role).run(does);
    }

    private static <T> T as(PersonId person, Role role, Supplier<T> does) {
        return new Caller.Someone(person, role).call(does::get);
    }
}
