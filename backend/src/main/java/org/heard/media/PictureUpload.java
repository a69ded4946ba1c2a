package org.heard.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/**
 * A picture from outside, made harmless: only its dots are kept, the right way up, and nothing that a camera or anybody else
 * wrote into the file. JPEG and PNG are taken.
 */
public final class PictureUpload {
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final long MOST_DOTS = 40_000_000;

    /** More are not held in memory at once; then only every second or third dot is read. */
    private static final double MOST_HELD = 12_000_000;

    private final BufferedImage image;

    /** A picture ready to keep. */
    public record Redrawn(String contentType, byte[] content) {}

    private PictureUpload(BufferedImage image) {
        this.image = image;
    }

    /**
     * Reads what came, at about twice the size it is wanted in.
     *
     * @param wanted the longer side in the end, in dots
     * @throws PortalException {@code TOO_BIG} for more than 8 MB or 40 megapixels, {@code NOT_VALID} when it is no picture
     */
    public static PictureUpload read(byte[] upload, int wanted) {
        if (upload.length > MOST_BYTES) {
            throw new PortalException(ErrorCode.TOO_BIG);
        }
        try {
            BufferedImage stored = dots(upload, wanted);
            return new PictureUpload(upright(stored, Upright.of(upload)));
        } catch (IOException | RuntimeException e) {
            throw e instanceof PortalException refused ? refused : noPicture();
        }
    }

    /** The whole picture, no side longer than this; PNG where something shines through, else JPEG. */
    public Redrawn within(int longest) {
        double scale = Math.min(1.0, longest / (double) Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean clear = image.getColorModel().hasAlpha();
        return draw(width, height, AffineTransform.getScaleInstance(scale, scale), clear);
    }

    /** The middle of the picture as a square JPEG. */
    public Redrawn square(int side) {
        int shorter = Math.min(image.getWidth(), image.getHeight());
        AffineTransform middle = AffineTransform.getScaleInstance(side / (double) shorter, side / (double) shorter);
        middle.translate(-(image.getWidth() - shorter) / 2.0, -(image.getHeight() - shorter) / 2.0);
        return draw(side, side, middle, false);
    }

    private Redrawn draw(int width, int height, AffineTransform how, boolean clear) {
        int dots = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage paper = new BufferedImage(width, height, dots);
        Graphics2D pen = paper.createGraphics();
        if (!clear) {
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, width, height);
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, how, null);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(paper, clear ? "png" : "jpeg", out);
            return new Redrawn(clear ? "image/png" : "image/jpeg", out.toByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Asks for the size before reading the dots, so that a small file cannot claim a huge picture. */
    private static BufferedImage dots(byte[] upload, int wanted) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format(upload));
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_DOTS) {
                    throw new PortalException(ErrorCode.TOO_BIG);
                }
                ImageReadParam coarse = reader.getDefaultReadParam();
                int few = Math.min(width, height) / (2 * wanted);
                int every = Math.max(few, (int) Math.ceil(Math.sqrt(width * (height / MOST_HELD))));
                coarse.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, coarse);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage stored, Upright held) {
        if (held.equals(new Upright(1))) {
            return stored;
        }
        int width = held.onItsSide() ? stored.getHeight() : stored.getWidth();
        int height = held.onItsSide() ? stored.getWidth() : stored.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(stored, held.turn(stored.getWidth(), stored.getHeight()), null);
        pen.dispose();
        return turned;
    }

    private static String format(byte[] upload) {
        if (upload.length > 3 && (upload[0] & 0xFF) == 0xFF && (upload[1] & 0xFF) == 0xD8) {
            return "jpeg";
        }
        if (upload.length > 8 && (upload[0] & 0xFF) == 0x89 && upload[1] == 'P' && upload[2] == 'N') {
            return "png";
        }
        throw noPicture();
    }

    private static PortalException noPicture() {
        return new PortalException(ErrorCode.NOT_VALID, "not a picture");
    }
}
