package org.heard.accessibility.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolLibraryTest {
    private static final OwnPictures PHOTO = concept -> Optional.of("/my/picture/1");
    private static final OwnPictures PACK = concept -> Optional.of("/pictures/pack/" + concept);

    private final SymbolLibrary library = new SymbolLibrary();

    @Test
    void the_childs_photo_comes_first_then_the_councils_pack_then_the_chosen_set_then_ours() {
        Taste mulberry = new Taste(SymbolSet.MULBERRY, null, null);
        assertThat(library.find("child", mulberry, PHOTO, PACK)).isEqualTo(new Picture.Photo("/my/picture/1"));
        assertThat(library.find("child", mulberry, OwnPictures.NONE, PACK))
                .isEqualTo(new Picture.Pack("/pictures/pack/child"));
        assertThat(library.find("child", mulberry, OwnPictures.NONE, OwnPictures.NONE)
                        .paths())
                .containsExactly("/pictures/mulberry/young.svg");
        assertThat(library.paths("child")).containsExactly("/pictures/openmoji/1F9D2.svg");
    }

    @Test
    void a_set_without_the_picture_falls_back_to_the_other() {
        Taste mulberry = new Taste(SymbolSet.MULBERRY, null, null);
        assertThat(library.find("you", mulberry, OwnPictures.NONE, OwnPictures.NONE)
                        .paths())
                .containsExactly("/pictures/openmoji/1FAF5.svg");
    }

    @Test
    void what_no_set_has_is_composed_and_what_cannot_be_is_its_word_alone() {
        assertThat(library.paths("foster-carer"))
                .containsExactly(
                        library.paths("home").getFirst(), library.paths("carer").getFirst());
        assertThat(library.find("me", Taste.NONE, OwnPictures.NONE, OwnPictures.NONE))
                .isEqualTo(new Picture.WordAlone());
        assertThat(library.find("../secret", Taste.NONE, PHOTO, PACK)).isEqualTo(new Picture.WordAlone());
        assertThat(library.find(null, Taste.NONE, PHOTO, PACK)).isEqualTo(new Picture.WordAlone());
    }

    @Test
    void nearly_every_concept_has_a_picture_of_some_kind_and_two_composed_ones_never_look_alike() {
        Set<List<String>> composed = new HashSet<>();
        long pictured = library.concepts().stream()
                .filter(concept -> !library.paths(concept.id()).isEmpty())
                .count();
        assertThat(library.concepts()).hasSize(303);
        assertThat(pictured).isGreaterThan(295);
        for (Concept concept : library.concepts()) {
            if (concept.pictures().isEmpty() && !library.paths(concept.id()).isEmpty()) {
                assertThat(composed.add(library.paths(concept.id())))
                        .as(concept.id())
                        .isTrue();
            }
        }
        assertThat(composed).hasSizeGreaterThan(12);
    }

    @Test
    void people_and_places_want_photos_and_know_their_number_in_the_registry() {
        Concept mum = library.concept("mum").orElseThrow();
        assertThat(mum.photoFirst()).isTrue();
        assertThat(mum.registryNumber()).isNotNull();
        assertThat(library.concept("happy").orElseThrow().photoFirst()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void skin_and_hair_are_shown_in_the_colour_that_was_chosen(SkinTone skin) {
        Taste taste = new Taste(null, skin, HairColour.RED);
        String path = library.find("teacher", taste, OwnPictures.NONE, OwnPictures.NONE)
                .paths()
                .getFirst();
        assertThat(path).endsWith("?skin=" + skin.key() + "&hair=red");
        assertThat(SymbolFile.read("mulberry", "teacher-1a.svg", skin, HairColour.RED)
                        .orElseThrow())
                .contains(".aac-skin-fill{fill:" + skin.colour(), ".aac-hair-fill{fill:" + HairColour.RED.colour());
        assertThat(SymbolFile.read("openmoji", "1F9D2.svg", skin, null))
                .isNotEmpty()
                .isNotEqualTo(SymbolFile.read("openmoji", "1F9D2.svg", null, null));
    }

    @Test
    void a_picture_without_people_stays_as_it_was_drawn() {
        Taste taste = new Taste(null, SkinTone.DARK, HairColour.GREY);
        assertThat(library.find("happy", taste, OwnPictures.NONE, OwnPictures.NONE)
                        .paths())
                .containsExactly("/pictures/openmoji/1F642.svg");
        assertThat(SymbolFile.read("openmoji", "1F642.svg", SkinTone.DARK, HairColour.GREY))
                .isEqualTo(SymbolFile.read("openmoji", "1F642.svg", null, null));
    }

    @Test
    void nothing_but_a_picture_of_a_set_is_handed_out() {
        assertThat(SymbolFile.read("mulberry", "../index.csv", null, null)).isEmpty();
        assertThat(SymbolFile.read("mulberry", "..%2findex.svg", null, null)).isEmpty();
        assertThat(SymbolFile.read("elsewhere", "1F642.svg", null, null)).isEmpty();
        assertThat(SymbolFile.read("openmoji", "no-such.svg", null, null)).isEmpty();
        assertThat(SkinTone.of("url(evil)")).isEmpty();
        assertThat(HairColour.of(null)).isEmpty();
    }
}
