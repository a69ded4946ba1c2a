package org.heard.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What is in a PDF, as it comes out of a printer. */
public final class PdfPictures {
    /** Pixels an inch: to be looked at on a screen. */
    private static final float DENSITY = 96;

    private PdfPictures() {}

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One page as PNG; empty when there is no such page.
     *
     * @param number counted from 1
     */
    public static Optional<byte[]> page(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (number < 1 || number > document.getNumberOfPages()) {
                return Optional.empty();
            }
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(number - 1, DENSITY);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
