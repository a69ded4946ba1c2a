package org.heard.media;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the orientation that it writes into a JPEG (Exif 2.3, tag 0x0112; 1 is upright, 6 a quarter turn to
 * the right). What cannot be understood counts as upright.
 */
record Upright(int orientation) {
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int SEGMENT = 0xFF;
    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int EXIF_HEADER = 6;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    /** The first of the orientations in which width and height change places. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    static Upright of(byte[] jpeg) {
        try {
            int at = 2;
            while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == SEGMENT && (jpeg[at + 1] & 0xFF) != SCAN) {
                int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
                if ((jpeg[at + 1] & 0xFF) == EXIF && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                    return new Upright(inExif(ByteBuffer.wrap(jpeg, at + 4 + EXIF_HEADER, length - 2 - EXIF_HEADER)));
                }
                at += 2 + length;
            }
        } catch (RuntimeException _) {
            // A camera's notes that cannot be read say nothing.
        }
        return new Upright(UPRIGHT);
    }

    private static int inExif(ByteBuffer within) {
        ByteBuffer notes = within.slice();
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = notes.getInt(4);
        int entries = notes.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((notes.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = notes.getShort(entry + 8);
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean onItsSide() {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    /** Puts a picture of this width and height (as stored) the right way up. */
    AffineTransform turn(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
