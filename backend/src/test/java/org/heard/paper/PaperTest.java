package org.heard.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final String STAR =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>";

    private final Pdf pdf = new Pdf();
    private final Docx docx = new Docx();

    @Test
    void a_pdf_is_tagged_and_says_its_title_and_language() throws IOException {
        try (PDDocument made =
                Loader.loadPDF(pdf.of("<h1>Your review</h1><p>Hello Amara</p>", "Your review", "en-GB"))) {
            assertThat(made.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(made.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(made.getDocumentInformation().getTitle()).isEqualTo("Your review");
            assertThat(made.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(text(made)).contains("Your review", "Hello Amara");
        }
    }

    @Test
    void every_letter_a_child_may_write_is_on_the_paper_and_its_font_inside() throws IOException {
        String words = "Ŵyneb ŷ · Zażółć gęślą jaźń · Привіт ї є · 😀";
        try (PDDocument made = Loader.loadPDF(pdf.of("<h1>A</h1><p>" + words + "</p>", "A", "en"))) {
            assertThat(text(made)).contains("Ŵyneb ŷ", "Zażółć gęślą jaźń", "Привіт ї є", "😀");
            for (PDPage page : made.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void arabic_is_set_from_right_to_left_and_joined() throws IOException {
        try (PDDocument made = Loader.loadPDF(pdf.of("<h1>مراجعتي</h1><p>كيف حالك</p>", "مراجعتي", "ar"))) {
            assertThat(made.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(java.text.Normalizer.normalize(text(made), java.text.Normalizer.Form.NFKC))
                    .contains("مراجعتي");
        }
    }

    @Test
    void a_picture_stands_in_the_document_and_nothing_is_fetched() throws IOException {
        String body = "<h1>A</h1><p>"
                + Xhtml.picture("image/svg+xml", STAR.getBytes(StandardCharsets.UTF_8), "a star")
                + "<img src=\"file:///etc/hostname\" alt=\"no\"/><img src=\"http://127.0.0.1:1/x.png\" alt=\"no\"/></p>";
        try (PDDocument made = Loader.loadPDF(pdf.of(body, "A", "en"))) {
            assertThat(made.getNumberOfPages()).isOne();
        }
    }

    @Test
    void words_of_people_never_become_tags() throws IOException {
        String body = "<h1>A</h1>" + Xhtml.paragraphs("1 < 2 & <script>alert(1)</script>\u0000\nSecond \"line\"");
        try (PDDocument made = Loader.loadPDF(pdf.of(body, "A & B", "en"))) {
            assertThat(text(made)).contains("1 < 2 & <script>alert(1)</script>", "Second \"line\"");
        }
    }

    @Test
    void a_docx_has_real_headings_lists_and_tables() throws IOException {
        String body = "<h1>Participation</h1><p>All <strong>41</strong> of 60.</p><ul><li>One</li></ul>"
                + "<table><tr><th>IRO</th><th>Reviews</th></tr><tr><td>Priya Nair</td><td>12</td></tr></table>";
        try (XWPFDocument made = new XWPFDocument(new ByteArrayInputStream(docx.of(body, "Participation", "en")))) {
            assertThat(made.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
            assertThat(made.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("All 41 of 60.", "•  One");
            assertThat(made.getTables().getFirst().getText()).contains("Priya Nair\t12");
            assertThat(made.getProperties().getCoreProperties().getTitle()).isEqualTo("Participation");
        }
    }

    @Test
    void what_is_not_well_formed_is_refused() {
        assertThatThrownBy(() -> docx.of("<p>open", "A", "en")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }
}
