package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.card;
import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.heard.importing.FileKind;
import org.heard.importing.FileReport;
import org.heard.importing.Finding;
import org.heard.ui.staff.Tables;

/** What one file would do, or did. */
final class FileCard {
    private static final int SHOWN = 200;

    private FileCard() {}

    /** Something that can write itself to a file. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static HtmlContainer of(FileReport file) {
        HtmlContainer box = card("s-card", file.name());
        FileKind kind = file.kind();
        switch (file.outcome()) {
            case READ ->
                box.add(text(
                        "p", "", (kind == null ? "" : kind.title() + ". ") + Sentences.wouldChange(file.counts())));
            case LEFT_OUT -> box.add(tag("p", "note", icon("none"), words("Left out. " + file.sentence())));
            case REFUSED -> box.add(tag("p", "note late", icon("late"), words("Refused. " + file.sentence())));
        }
        if (!file.findings().isEmpty()) {
            box.add(folded(file.findings().size() + " rows to look at", findings(file.findings())));
        }
        if (!file.changes().isEmpty()) {
            int all = file.changes().size() + file.moreChanges();
            box.add(folded(all + " changed values", changes(file)));
        }
        if (!file.notInFile().isEmpty()) {
            box.add(folded(
                    file.notInFile().size() + " in the portal, not in this file (nothing happens to them)",
                    text("p", "", String.join(", ", first(file.notInFile())))));
        }
        return box;
    }

    /** A link to keep what is to be looked at, as CSV. */
    static Anchor report(String name, Writer writer) {
        DownloadHandler handler = DownloadHandler.fromInputStream(_ -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(out);
            byte[] bytes = out.toByteArray();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(icon("paper"), words("Keep the report"));
        link.setClassName("btn");
        return link;
    }

    private static Component findings(List<Finding> findings) {
        HtmlContainer body = tag("tbody", "");
        first(findings)
                .forEach(one -> body.add(tag(
                        "tr",
                        "",
                        text("td", "num", one.line() == 0 ? "" : String.valueOf(one.line())),
                        text("td", "", one.column()),
                        text("td", "", one.value()),
                        text("td", "", one.severity().wording()),
                        text("td", "", one.whatIsWrong()),
                        text("td", "", one.whatToDo()))));
        return Tables.table(
                "Rows to look at",
                List.of("Line", "Column", "What stands there", "", "What is wrong", "What to do"),
                body);
    }

    private static Component changes(FileReport file) {
        HtmlContainer body = tag("tbody", "");
        first(file.changes())
                .forEach(one -> body.add(tag(
                        "tr",
                        "",
                        text("th", "", one.whose()),
                        text("td", "", one.what()),
                        text("td", "", one.before()),
                        text("td", "", one.after()))));
        return Tables.table("Changed values", List.of("Whose", "What", "Now", "Then"), body);
    }

    private static HtmlContainer folded(String summary, Component content) {
        return tag("details", "s-fold", text("summary", "", summary), content);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
