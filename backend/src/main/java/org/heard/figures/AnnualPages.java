package org.heard.figures;

import jakarta.inject.Singleton;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.figures.ParticipationFigures.Period;
import org.heard.paper.Docx;
import org.heard.paper.Pdf;

/**
 * The pages of an annual report that are about taking part: the chapter for grown-ups with the year before beside it, and one
 * page for children. Both for readers outside: without small numbers.
 */
@Singleton
public class AnnualPages {
    private static final String ENGLISH = "en-GB";
    private static final String TITLE = "How children took part in their reviews";

    private final ParticipationFigures figures;
    private final Pdf pdf;
    private final Docx docx;
    private final AuditLog audit;

    AnnualPages(ParticipationFigures figures, Pdf pdf, Docx docx, AuditLog audit) {
        this.figures = figures;
        this.pdf = pdf;
        this.docx = docx;
        this.audit = audit;
    }

    @Needs(Permission.SEE_FIGURES)
    public byte[] pdf(Period period) {
        return pdf.of(chapter(period), TITLE, ENGLISH, Chapter.RULES);
    }

    @Needs(Permission.SEE_FIGURES)
    public byte[] docx(Period period) {
        return docx.of(chapter(period), TITLE, ENGLISH);
    }

    /** In full, for the team only. */
    @Needs(Permission.SEE_FIGURES)
    public byte[] teamPdf(Period period) {
        kept("team", period);
        Chapter chapter = new Chapter(figures.of(period), figures.of(period.aYearBefore()));
        return pdf.of(chapter.xhtml(TITLE + ", for the team only"), TITLE, ENGLISH, Chapter.RULES);
    }

    /** One page, in words and pictures. */
    @Needs(Permission.SEE_FIGURES)
    public byte[] childrensPdf(Period period) {
        kept("children", period);
        return pdf.of(
                ChildrensPage.xhtml(figures.forOutside(period), figures.forOutside(period.aYearBefore())),
                "You and your reviews",
                ENGLISH,
                ChildrensPage.RULES);
    }

    private String chapter(Period period) {
        kept("report", period);
        return new Chapter(figures.forOutside(period), figures.forOutside(period.aYearBefore())).xhtml(TITLE);
    }

    private void kept(String what, Period period) {
        audit.record(AuditAction.EXPORTED, null, "figures " + what + " " + period.from() + " " + period.to());
    }
}
