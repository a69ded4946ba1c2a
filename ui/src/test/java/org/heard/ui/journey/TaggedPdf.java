package org.heard.ui.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * A PDF as a screen reader goes through it: by its tags, not by where things stand on the page.
 *
 * @param language of the document
 * @param said what is read, one after the other: the words of a tag, or what its picture shows
 * @param tags in the same order
 */
record TaggedPdf(@Nullable String language, List<String> said, List<String> tags) {

    static TaggedPdf of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Walk walk = new Walk();
            walk.through(document.getDocumentCatalog().getStructureTreeRoot());
            return new TaggedPdf(document.getDocumentCatalog().getLanguage(), walk.said, walk.tags);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As one text, with single spaces. */
    String text() {
        return String.join(" ", said).replaceAll("\\s+", " ");
    }

    private static final class Walk {
        private final List<String> said = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();

        void through(PDStructureNode node) throws IOException {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    tags.add(element.getStructureType());
                    if (element.getAlternateDescription() != null) {
                        said.add(element.getAlternateDescription());
                    }
                    through(element);
                } else if (kid instanceof PDMarkedContentReference reference) {
                    said.add(words(reference.getPage(), reference.getMCID()));
                } else if (kid instanceof Integer mark && node instanceof PDStructureElement element) {
                    said.add(words(element.getPage(), mark));
                }
            }
        }

        private String words(PDPage page, int mark) throws IOException {
            if (!words.containsKey(page)) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> marked = new HashMap<>();
                extractor.getMarkedContents().forEach(content -> add(marked, content));
                words.put(page, marked);
            }
            return words.get(page).getOrDefault(mark, "");
        }

        private static void add(Map<Integer, String> marked, PDMarkedContent content) {
            marked.merge(
                    content.getMCID(),
                    content.getContents().stream()
                            .filter(TextPosition.class::isInstance)
                            .map(TextPosition.class::cast)
                            .map(TextPosition::getUnicode)
                            .collect(Collectors.joining()),
                    String::concat);
            content.getContents().stream()
                    .filter(PDMarkedContent.class::isInstance)
                    .map(PDMarkedContent.class::cast)
                    .forEach(inner -> add(marked, inner));
        }
    }
}
