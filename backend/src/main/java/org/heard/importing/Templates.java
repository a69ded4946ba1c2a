package org.heard.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;
import org.heard.identity.ChildRegister;
import org.heard.identity.Register;
import org.heard.review.Diary;
import org.heard.review.ReviewDiary;

/**
 * Our own two templates, for what no case system's extract has: empty, or filled with what the portal holds, so that an
 * officer can correct it and import it again. Filled and not touched, it changes nothing.
 */
@Singleton
public class Templates {
    private final ChildRegister children;
    private final ReviewDiary reviews;

    Templates(ChildRegister children, ReviewDiary reviews) {
        this.children = children;
        this.reviews = reviews;
    }

    /** Which template. */
    public enum Template {
        PEOPLE("people", FileKind.PEOPLE),
        REVIEW_DIARY("review-diary", FileKind.REVIEW_DIARY);

        private final String fileName;
        private final FileKind kind;

        Template(String fileName, FileKind kind) {
            this.fileName = fileName;
            this.kind = kind;
        }

        /** Without an ending. */
        public String fileName() {
            return fileName;
        }

        FileKind kind() {
            return kind;
        }
    }

    /** In which form. */
    public enum Form {
        CSV("csv", "text/csv; charset=utf-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String ending;
        private final String mediaType;

        Form(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Only the columns, and in a workbook what each is for. Leaves the stream open. */
    @Needs(Permission.IMPORT)
    public void writeEmpty(Template template, Form form, OutputStream out) throws IOException {
        write(template, form, List.of(), out);
    }

    /** What the portal holds. Restricted children are in it only for the portal's own command line. */
    @Needs(Permission.IMPORT)
    public void writeFilled(Template template, Form form, OutputStream out) throws IOException {
        Register register = children.load();
        Diary diary = reviews.load(register);
        List<ChildCard> shown = register.children().stream()
                .filter(card -> Caller.current() instanceof Caller.Portal
                        || !card.child().yes(ChildColumn.RESTRICTED))
                .toList();
        List<List<String>> rows = switch (template) {
            case PEOPLE -> shown.stream().map(PersonInCells::row).toList();
            case REVIEW_DIARY ->
                shown.stream()
                        .flatMap(card -> diary.of(card).stream())
                        .filter(review -> review.isOpen() || review.isHeld())
                        .map(ReviewInCells::row)
                        .toList();
        };
        write(template, form, rows, out);
    }

    private static void write(Template template, Form form, List<List<String>> rows, OutputStream out)
            throws IOException {
        List<TemplateColumn> columns = TemplateColumn.of(template.kind());
        switch (form) {
            case CSV -> TemplateFile.csv(columns, rows, out);
            case XLSX -> TemplateFile.workbook(template.fileName(), columns, rows, out);
        }
    }
}
