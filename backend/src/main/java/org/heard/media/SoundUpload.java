package org.heard.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/**
 * A sound that comes in one piece. Of a WAV only what can be heard is kept: it is written anew, 16 bits, one channel, at most
 * 22,050 samples a second. What other recorders make (M4A, MP3, OGG, WebM) is told by its first bytes and kept as it came.
 *
 * @param type its media type, for example {@code audio/wav}
 */
public record SoundUpload(String type, byte[] content) {
    /** About a minute of WAV. */
    public static final int LARGEST = 3_000_000;

    private static final int LARGEST_UPLOAD = 12_000_000;
    private static final float RATE = 22_050;
    private static final int WAVE_STANDS_AT = 8;
    private static final int MOST_CHANNELS = 8;
    /** Of a sample. */
    private static final int MOST_BYTES = 4;

    private static final float LEAST_RATE = 4_000;
    private static final float MOST_RATE = 192_000;

    /** Throws {@code NOT_VALID} for what is no sound, {@code TOO_BIG} for what is longer than a minute or 3 MB. */
    public static SoundUpload read(byte[] upload) {
        if (upload.length > LARGEST_UPLOAD) {
            throw new PortalException(ErrorCode.TOO_BIG, "a sound");
        }
        SoundUpload sound = stands(0, "RIFF", upload) && stands(WAVE_STANDS_AT, "WAVE", upload)
                ? new SoundUpload("audio/wav", anew(upload))
                : new SoundUpload(typeOf(upload), upload);
        if (sound.content().length > LARGEST) {
            throw new PortalException(ErrorCode.TOO_BIG, "a sound");
        }
        return sound;
    }

    private static String typeOf(byte[] upload) {
        return Sound.typeOf(upload)
                .or(() -> isMp3(upload) ? Optional.of("audio/mpeg") : Optional.empty())
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_VALID, "no sound"));
    }

    /** Begins with what a player wrote about it, or with the eleven bits that begin a frame. */
    private static boolean isMp3(byte[] upload) {
        return stands(0, "ID3", upload)
                || upload.length > 1 && (upload[0] & 0xff) == 0xff && (upload[1] & 0xe0) == 0xe0;
    }

    private static byte[] anew(byte[] wav) {
        try (AudioInputStream came = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav))) {
            if (!isOfARecorder(came.getFormat())) {
                throw new PortalException(ErrorCode.NOT_VALID, "no WAV of a recorder");
            }
            AudioFormat format = new AudioFormat(Math.min(RATE, came.getFormat().getSampleRate()), 16, 1, true, false);
            byte[] heard = AudioSystem.getAudioInputStream(format, came).readNBytes(LARGEST);
            int frames = heard.length / format.getFrameSize();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(heard), format, frames),
                    AudioFileFormat.Type.WAVE,
                    out);
            return out.toByteArray();
        } catch (IOException | UnsupportedAudioFileException | IllegalArgumentException e) {
            throw new PortalException(ErrorCode.NOT_VALID, "no WAV that can be read: " + e.getClass());
        }
    }

    /** As any recorder makes them. A head may say sixty thousand channels, and each would be given room. */
    private static boolean isOfARecorder(AudioFormat said) {
        int bytes = said.getSampleSizeInBits() / Byte.SIZE;
        return said.getChannels() >= 1
                && said.getChannels() <= MOST_CHANNELS
                && said.getSampleRate() >= LEAST_RATE
                && said.getSampleRate() <= MOST_RATE
                && bytes >= 1
                && bytes <= MOST_BYTES
                && said.getFrameSize() == said.getChannels() * bytes;
    }

    private static boolean stands(int at, String mark, byte[] upload) {
        byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
        int to = at + bytes.length;
        return upload.length >= to && Arrays.equals(bytes, 0, bytes.length, upload, at, to);
    }
}
