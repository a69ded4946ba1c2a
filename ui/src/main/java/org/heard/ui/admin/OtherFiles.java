package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.heard.base.Caller;
import org.heard.export.ReviewsXml;
import org.heard.export.SsdReviews;

/** The same reviews in other shapes: the return's XML, the Standard Safeguarding Dataset. */
@Singleton
final class OtherFiles {
    private final ReviewsXml xml;
    private final SsdReviews ssd;

    OtherFiles(ReviewsXml xml, SsdReviews ssd) {
        this.xml = xml;
        this.ssd = ssd;
    }

    HtmlContainer links(LocalDate from, LocalDate to) {
        return tag(
                "div",
                "btns",
                file("Reviews.xml", ReviewsXml.NAME, "application/xml", out -> xml.write(from, to, out)),
                file("SSD, CSV", SsdReviews.NAME + ".csv", "text/csv;charset=utf-8", out -> ssd.csv(from, to, out)),
                file(
                        "SSD, JSON",
                        SsdReviews.NAME + ".json",
                        "application/json",
                        out -> write(ssd.json(from, to), out)));
    }

    private static void write(byte[] bytes, OutputStream out) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Anchor file(String label, String name, String type, Consumer<OutputStream> writer) {
        Caller caller = Caller.current();
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(name);
                    event.setContentType(type);
                    try (OutputStream out = event.getOutputStream()) {
                        caller.run(() -> writer.accept(out));
                    }
                },
                "");
        link.add(icon("paper"), words(label));
        link.setClassName("btn");
        return link;
    }
}
