package org.heard.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** A WAV as a computer records it: 44,100 samples a second, 16 bits, two channels, all of them the same soft tone. */
public final class ATone {
    private static final AudioFormat AS_RECORDED = new AudioFormat(44_100, 16, 2, true, false);

    private ATone() {}

    public static byte[] ofSeconds(double seconds) {
        int frames = (int) (seconds * AS_RECORDED.getFrameRate());
        byte[] samples = new byte[frames * AS_RECORDED.getFrameSize()];
        for (int i = 0; i < samples.length; i += 2) {
            short height = (short) (3000 * Math.sin(i / 400.0));
            samples[i] = (byte) height;
            samples[i + 1] = (byte) (height >> 8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AudioSystem.write(
                    new AudioInputStream(new ByteArrayInputStream(samples), AS_RECORDED, frames),
                    AudioFileFormat.Type.WAVE,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
