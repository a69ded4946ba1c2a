package org.heard.ui.minutes;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.heard.identity.People;
import org.heard.minutes.Decision;
import org.heard.minutes.Letter;
import org.heard.paper.Xhtml;
import org.heard.ui.staff.StaffDates;

/** The copy for the social worker and the team: the letter in full, with every decision in a table. */
@Singleton
final class TeamCopy {
    static final String RULES = "table { width: 100%; border-collapse: collapse; } th, td { border: 0.75pt solid #555;"
            + " padding: 4pt 6pt; text-align: left; vertical-align: top; font-size: 10pt; }";

    private final People people;
    private final StaffDates dates;

    TeamCopy(People people, StaffDates dates) {
        this.people = people;
        this.dates = dates;
    }

    String title(Letter letter) {
        String day = letter.held() == null ? "" : ", " + dates.day(letter.held());
        return "Minutes of the review of "
                + people.child(letter.child()).person().fullName() + day;
    }

    /** XHTML for PDF and Word alike. */
    String body(Letter letter) {
        StringBuilder body = new StringBuilder("<h1>" + escape(title(letter)) + "</h1>");
        body.append(
                p("Written to the child by " + letter.writer().fullName() + ". This copy holds everything; parts may be"
                        + " held back from the child or not shared with everybody."));
        letter.parts().forEach(part -> {
            body.append("<h2>").append(escape(part.section().heading())).append("</h2>");
            part.lines().forEach(line -> body.append(line.quote() ? p("“" + line.words() + "”") : p(line.words())));
        });
        body.append("<h2>Decisions</h2>").append(table(letter.decisions()));
        return body.toString();
    }

    private String table(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return p("None are written down.");
        }
        StringBuilder table = new StringBuilder("<table><thead><tr>");
        List.of("Wish of the child", "Answer", "What was decided", "Why not", "Who", "By when", "How far")
                .forEach(column ->
                        table.append("<th scope=\"col\">").append(column).append("</th>"));
        table.append("</tr></thead><tbody>");
        for (Decision decision : decisions) {
            table.append("<tr>")
                    .append(cell(decision.wish() == null ? "–" : decision.wish().words()))
                    .append(cell(decision.answer().wording()))
                    .append(cell(decision.what()))
                    .append(cell(Objects.requireNonNullElse(decision.reason(), "–")))
                    .append(cell(Objects.requireNonNullElse(decision.who(), "–")))
                    .append(cell(decision.byWhen() == null ? "–" : dates.day(decision.byWhen())))
                    .append(cell(standing(decision)))
                    .append("</tr>");
        }
        return table.append("</tbody></table>").toString();
    }

    private String standing(Decision decision) {
        return switch (decision.standing(dates.today())) {
            case SAID_NO -> "Said no";
            case ON_ITS_WAY -> "On its way";
            case LATE -> "Late";
            case HAPPENED -> "It happened";
            case CANNOT_HAPPEN -> "It cannot happen";
        };
    }

    private static String cell(String words) {
        return "<td>" + escape(words) + "</td>";
    }

    private static String p(String words) {
        return "<p>" + escape(words) + "</p>";
    }

    private static String escape(String words) {
        return Xhtml.escape(words);
    }
}
