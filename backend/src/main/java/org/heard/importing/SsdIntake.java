package org.heard.importing;

import static org.heard.importing.FileKind.SSD_EPISODES;
import static org.heard.importing.FileKind.SSD_INVOLVEMENTS;
import static org.heard.importing.FileKind.SSD_PERSON;
import static org.heard.importing.FileKind.SSD_PROFESSIONALS;
import static org.heard.importing.FileKind.SSD_REFERRALS;
import static org.heard.importing.FileKind.SSD_REVIEWS;

import java.util.List;
import java.util.Optional;

/**
 * The Standard Safeguarding Dataset, as System C, Mosaic and Eclipse write it: all tables of one extract at once, because
 * none of them says everything about a child.
 */
final class SsdIntake implements Intake {

    @Override
    public void take(List<Tally> files, Books books) {
        SsdTables tables = new SsdTables(files);
        if (!isComplete(tables)) {
            return;
        }
        SsdPeople people = new SsdPeople(tables, books);
        if (!people.take()) {
            files.forEach(file -> file.refuseAll("No table of this extract went in.", "See the person table."));
            return;
        }
        new SsdCare(tables, people, books).take();
        new SsdWorkers(tables, people, books).take();
        new SsdReviews(tables, people, books).take();
    }

    /** Says in each table which other one it cannot be read without. */
    private static boolean isComplete(SsdTables tables) {
        boolean complete = needs(tables, SSD_PERSON, SSD_EPISODES);
        complete &= needs(tables, SSD_INVOLVEMENTS, SSD_PROFESSIONALS);
        if (!tables.has(SSD_INVOLVEMENTS, "invo_person_id")) {
            complete &= needs(tables, SSD_INVOLVEMENTS, SSD_REFERRALS);
        }
        if (!tables.has(SSD_REVIEWS, "clar_cla_person_id")) {
            complete &= needs(tables, SSD_REVIEWS, SSD_EPISODES);
        }
        return complete;
    }

    private static boolean needs(SsdTables tables, FileKind table, FileKind other) {
        Optional<Tally> file = tables.table(table);
        if (file.isEmpty() || tables.has(other)) {
            return true;
        }
        file.get()
                .refuseAll(
                        table.title() + " cannot be read without " + other.title() + ".",
                        "Choose both files together.");
        return false;
    }
}
