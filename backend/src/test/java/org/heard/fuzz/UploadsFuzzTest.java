package org.heard.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.heard.accessibility.boards.BadBoard;
import org.heard.accessibility.boards.BoardReader;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.media.PictureUpload;
import org.heard.media.SoundUpload;
import org.heard.preference.Preferences;
import org.heard.text.E164;
import org.heard.text.OptOuts;
import org.heard.text.Segments;

/** Boards of a talker, pictures, sounds, what a browser's cookie says, what a text says. */
class UploadsFuzzTest {

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_board_is_read_or_refused(@ForAll("boards") byte[] file) {
        try {
            assertThat(BoardReader.read(file).boards()).isNotEmpty();
        } catch (BadBoard refused) {
            assertThat(refused).hasMessageNotContaining("Exception");
        }
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_picture_is_drawn_anew_or_refused(@ForAll("pictures") byte[] file) {
        try {
            PictureUpload.Redrawn drawn = PictureUpload.read(file, 60).within(60);
            assertThat(drawn.contentType()).isIn("image/jpeg", "image/png");
        } catch (PortalException refused) {
            assertThat(refused.code()).isIn(ErrorCode.NOT_VALID, ErrorCode.TOO_BIG);
        }
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_sound_is_kept_as_one_or_refused(@ForAll("sounds") byte[] file) {
        try {
            SoundUpload sound = SoundUpload.read(file);
            assertThat(sound.type()).startsWith("audio/");
            assertThat(sound.content()).hasSizeLessThanOrEqualTo(SoundUpload.LARGEST);
        } catch (PortalException refused) {
            assertThat(refused.code()).isIn(ErrorCode.NOT_VALID, ErrorCode.TOO_BIG);
        }
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_cookie_or_text_is_read_or_left(@ForAll("settings") byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(Preferences.read(text)).isNotNull();
        assertThat(E164.of(text)).isNotNull();
        assertThat(OptOuts.isStop(text) && OptOuts.isStart(text)).isFalse();
        assertThat(Segments.of(text)).isNotNegative();
    }

    /** Else what is changed from them would never come farther than the door. */
    @Example
    void the_corpus_is_read() throws BadBoard {
        for (byte[] board : Changed.kept("board")) {
            assertThat(BoardReader.read(board).boards()).isNotEmpty();
        }
        List<byte[]> pictures = Changed.kept("picture");
        for (byte[] picture : pictures.subList(1, pictures.size())) { // the first is a GIF, which we do not take
            assertThat(PictureUpload.read(picture, 60)).isNotNull();
        }
        assertThat(SoundUpload.read(Changed.kept("sound").getLast()).type()).isEqualTo("audio/wav");
    }

    @Provide
    Arbitrary<byte[]> boards() {
        return Changed.of("board");
    }

    @Provide
    Arbitrary<byte[]> pictures() {
        return Changed.of("picture");
    }

    @Provide
    Arbitrary<byte[]> sounds() {
        return Changed.of("sound");
    }

    @Provide
    Arbitrary<byte[]> settings() {
        return Changed.of("settings");
    }
}
