package org.heard.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.sound.sampled.AudioSystem;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.testing.ATone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundUploadTest {

    @Test
    void of_a_wav_only_what_can_be_heard_is_kept_smaller_and_on_one_channel() throws Exception {
        byte[] tone = ATone.ofSeconds(1);
        byte[] withMore = Arrays.copyOf(tone, tone.length + 40);
        System.arraycopy(bytes("LIST....<script>recorded at home</script>"), 0, withMore, tone.length, 40);

        SoundUpload sound = SoundUpload.read(withMore);

        assertThat(sound.type()).isEqualTo("audio/wav");
        assertThat(new String(sound.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        try (var heard = AudioSystem.getAudioInputStream(new ByteArrayInputStream(sound.content()))) {
            assertThat(heard.getFormat().getChannels()).isEqualTo(1);
            assertThat(heard.getFormat().getSampleRate()).isEqualTo(22_050);
            assertThat(heard.getFrameLength()).isBetween(21_500L, 22_500L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID3 a song", "OggS a song", "....ftypM4A a song"})
    void what_other_recorders_make_is_told_by_its_first_bytes_and_kept_as_it_came(String upload) {
        SoundUpload sound = SoundUpload.read(bytes(upload));

        assertThat(sound.type()).matches("audio/(mpeg|ogg|mp4)");
        assertThat(sound.content()).isEqualTo(bytes(upload));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "RIFF....WAVE and nothing to hear", "MZ a program"})
    void what_is_no_sound_is_refused(String upload) {
        assertThatThrownBy(() -> SoundUpload.read(bytes(upload)))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_VALID));
    }

    @Test
    void more_than_a_minute_is_too_much() {
        byte[] recording = Arrays.copyOf(bytes("OggS"), SoundUpload.LARGEST + 1);

        assertThatThrownBy(() -> SoundUpload.read(recording))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.TOO_BIG));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
