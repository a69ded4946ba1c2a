package org.heard.ui.figures;

import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.heard.base.Caller;
import org.heard.figures.AnnualPages;
import org.heard.figures.FiguresCsv;
import org.heard.figures.ParticipationFigures;
import org.heard.figures.ParticipationFigures.Period;

/** What can be taken away: the numbers, the chapter of the annual report, the page for children. */
@Singleton
final class Papers {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ParticipationFigures figures;
    private final AnnualPages pages;

    Papers(ParticipationFigures figures, AnnualPages pages) {
        this.figures = figures;
        this.pages = pages;
    }

    HtmlContainer links(Period period, boolean outside) {
        String years = period.from() + "-to-" + period.to();
        HtmlContainer team = tag("div", "btns");
        if (!outside) {
            team.add(
                    file(
                            "Figures, CSV",
                            "figures-" + years + ".csv",
                            "text/csv;charset=utf-8",
                            () -> FiguresCsv.of(figures.of(period)).getBytes(StandardCharsets.UTF_8)),
                    file("Figures, PDF", "figures-" + years + ".pdf", "application/pdf", () -> pages.teamPdf(period)));
        }
        HtmlContainer report = tag(
                "div",
                "btns",
                file(
                        "Report chapter, PDF",
                        "participation-" + years + ".pdf",
                        "application/pdf",
                        () -> pages.pdf(period)),
                file("Report chapter, Word", "participation-" + years + ".docx", DOCX, () -> pages.docx(period)),
                file(
                        "Page for children, PDF",
                        "for-children-" + years + ".pdf",
                        "application/pdf",
                        () -> pages.childrensPdf(period)),
                file(
                        "Figures without small numbers, CSV",
                        "figures-outside-" + years + ".csv",
                        "text/csv;charset=utf-8",
                        () -> FiguresCsv.of(figures.forOutside(period)).getBytes(StandardCharsets.UTF_8)));
        return tag(
                "div",
                "stack-s",
                team,
                text("p", "soft", "For the annual report: small numbers are hidden, with last year beside this one."),
                report);
    }

    private static Anchor file(String label, String name, String type, Callable<byte[]> content) {
        Caller caller = Caller.current();
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    byte[] bytes = caller.call(content);
                    event.setFileName(name);
                    event.setContentType(type);
                    event.setContentLength(bytes.length);
                    event.getOutputStream().write(bytes);
                },
                "");
        link.add(icon("paper"), words(label));
        link.setClassName("btn");
        return link;
    }
}
