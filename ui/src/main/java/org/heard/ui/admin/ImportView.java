package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.button;
import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.heading;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.Role;
import org.heard.importing.Applied;
import org.heard.importing.Decisions;
import org.heard.importing.ExtractFile;
import org.heard.importing.Imports;
import org.heard.importing.Preview;
import org.heard.importing.Templates;
import org.heard.ui.staff.For;
import org.heard.ui.staff.StaffLayout;

/** Putting the council's extracts in: choose or drop files, look at what would change, then put it in or leave it. */
@Prototype
@Route("import")
@PageTitle("Import – Heard")
@For(Role.ADMINISTRATOR)
public class ImportView extends Div {
    private static final int LARGEST_FILE = 50 * 1024 * 1024;

    private final Imports imports;
    private final List<ExtractFile> chosen = new ArrayList<>();
    private final LongWork work = new LongWork();
    private final Div result = new Div();
    private final Upload upload;

    ImportView(Imports imports, Templates templates) {
        this.imports = imports;
        setClassName("view");
        upload =
                new Upload(UploadHandler.inMemory((file, bytes) -> chosen.add(ExtractFile.of(file.fileName(), bytes))));
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setMany("Choose files").setOne("Choose a file"))
                .setDropFiles(
                        new UploadI18N.DropFiles().setMany("or drop them here").setOne("or drop it here")));
        upload.addAllFinishedListener(_ -> look());
        upload.addFileRejectedListener(rejected -> StaffLayout.say(
                rejected.getFileName() + " is larger than 50 MB, more than we take. Nothing was read of it."));
        result.setClassName("stack");
        add(heading("Import"), choose(), work, result, new TemplateLinks(templates).card());
    }

    private HtmlContainer choose() {
        HtmlContainer what = text(
                "p",
                "soft",
                "SSDA903 Header, Episodes and Reviews; Standard Safeguarding Dataset tables; our people and review diary"
                        + " templates. CSV or XLSX. We tell files apart by their columns, whatever they are called."
                        + " Nothing is written before you say so.");
        return card("s-card", "Which files?", what, upload);
    }

    private void look() {
        List<ExtractFile> files = List.copyOf(chosen);
        chosen.clear();
        if (!files.isEmpty()) {
            result.removeAll();
            work.run(progress -> imports.preview(files, progress), this::show);
        }
    }

    private void show(Preview preview) {
        upload.clearFileList();
        result.removeAll();
        result.add(summary(preview));
        preview.files().forEach(file -> result.add(FileCard.of(file)));
        result.add(new PreviewNotes(preview, decisions -> again(preview, decisions)));
    }

    private HtmlContainer summary(Preview preview) {
        HtmlContainer buttons = tag("div", "btns");
        if (!preview.counts().changesNothing()) {
            buttons.add(button("btn main", "Put it in", () -> apply(preview)));
        }
        buttons.add(
                button("btn", "Leave it", () -> leave(preview)), FileCard.report("report.csv", preview::writeReport));
        HtmlContainer box = card(
                "s-card", "What would change", text("p", "lead", Sentences.wouldChange(preview.counts())), buttons);
        box.getElement().executeJs("this.scrollIntoView({block: 'start'})");
        return box;
    }

    private void again(Preview preview, Decisions decisions) {
        work.run(progress -> imports.preview(preview.id(), decisions, progress), this::show);
    }

    private void apply(Preview preview) {
        work.run(progress -> imports.apply(preview.id(), progress), this::done);
    }

    private void done(Applied applied) {
        result.removeAll();
        StaffLayout.say(Sentences.changed(applied.counts()));
        HtmlContainer box = card("s-card", "Done", text("p", "lead", Sentences.changed(applied.counts())));
        if (!applied.stopped().isEmpty()) {
            box.add(text("p", "note late", applied.stopped()));
        }
        if (applied.datesComputed() > 0) {
            box.add(text("p", "", "Due dates worked out for " + applied.datesComputed() + " reviews."));
        }
        box.add(tag("div", "btns", FileCard.report("report.csv", applied::writeReport)));
        result.add(box);
        applied.files().forEach(file -> result.add(FileCard.of(file)));
    }

    private void leave(Preview preview) {
        imports.drop(preview.id());
        result.removeAll();
        StaffLayout.say("Left. Nothing was written.");
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }
}
