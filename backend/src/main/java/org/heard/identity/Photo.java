package org.heard.identity;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/** A picture from outside, made harmless: only its dots are kept, on a square of {@value #SIDE} by {@value #SIDE}. */
final class Photo {
    private static final int SIDE = 320;
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final long MOST_DOTS = 40_000_000;

    private Photo() {}

    /** The middle of the picture as a small JPEG. Throws {@code TOO_BIG} or {@code NOT_VALID}. */
    static byte[] redrawn(byte[] picture) {
        if (picture.length > MOST_BYTES) {
            throw new PortalException(ErrorCode.TOO_BIG);
        }
        try {
            BufferedImage source = read(picture);
            int side = Math.min(source.getWidth(), source.getHeight());
            int left = (source.getWidth() - side) / 2;
            int top = (source.getHeight() - side) / 2;
            BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = square.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(source, 0, 0, SIDE, SIDE, left, top, left + side, top + side, Color.WHITE, null);
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(square, "jpeg", out);
            return out.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new PortalException(ErrorCode.NOT_VALID, "not a picture");
        }
    }

    /** Asks for the size before reading the dots, so that a small file cannot claim a huge picture. */
    private static BufferedImage read(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new PortalException(ErrorCode.NOT_VALID, "not a picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw new PortalException(ErrorCode.TOO_BIG);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
