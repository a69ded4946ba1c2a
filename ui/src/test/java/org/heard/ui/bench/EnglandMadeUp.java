package org.heard.ui.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import javax.sql.DataSource;
import org.heard.seal.Seal;

/**
 * Made-up children of a whole country with five years of reviews, written straight into the tables in batches: the same seed
 * gives the same country. Each IRO has about seventy children; every fifth held review was recorded in the portal, most of
 * those with the child's own words, minutes and two decisions. Every third review has no due day in the extract.
 */
final class EnglandMadeUp {
    private static final int CHILDREN_OF_AN_IRO = 70;
    private static final int DAYS = 5 * 365;
    private static final String[] HOMES = {
        "foster", "foster", "foster", "kinship", "childrens_home", "supported", "parents"
    };
    private static final String[] CODES = {"PN1", "PN1", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN6", "PN7"};
    private static final String[] ETHNICITIES = {"WBRI", "WBRI", "WBRI", "WBRI", "BAFR", "APKN", "MWBC", "OOTH"};
    private static final String[] PROGRESS = {"HAPPENED", "HAPPENED", "ON_ITS_WAY", "CANNOT_HAPPEN"};
    private static final String THERE_AND_SPOKE =
            "{\"there\":{\"attendance\":\"IN_PERSON_ALL\",\"spoke\":true,\"usedSymbols\":false,\"representedBy\":\"NONE\","
                    + "\"led\":\"NO\"},\"brought\":{\"ownWords\":\"NONE\",\"ownWordsBy\":[],\"carerRelay\":\"NONE\"},"
                    + "\"before\":{\"advocateOffered\":true,\"advocateWanted\":false,\"declined\":false,\"waysOffered\":[]}}";

    private final int children;
    private final int iros;
    private final long seed;
    private final LocalDate today;
    private final String form;
    private final Seal seal;
    private long reviews;
    private long held;
    private long confirmed;

    /**
     * @param form the question set that children were asked, as JSON
     * @param seal seals what was agreed, as the portal does
     */
    EnglandMadeUp(int children, long seed, LocalDate today, String form, Seal seal) {
        this.children = children;
        this.iros = Math.max(1, children / CHILDREN_OF_AN_IRO);
        this.seed = seed;
        this.today = today;
        this.form = form;
        this.seal = seal;
    }

    long reviewsHeld() {
        return held;
    }

    long confirmed() {
        return confirmed;
    }

    long manager() {
        return iros + 1L;
    }

    long iro(Random chance) {
        return 1 + chance.nextInt(iros);
    }

    long iroOf(long child) {
        return 1L + (child - iros - 2L) % iros;
    }

    long child(Random chance) {
        return iros + 2L + chance.nextInt(children);
    }

    void write(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
            if (h2) {
                execute(
                        connection,
                        "SET WRITE_DELAY 2000"); // else it writes to the disk for every 32 rows with an id of ours
            }
            try (Inserts inserts = new Inserts(connection)) {
                people(inserts);
                inserts.flush();
                inserts.add("form_document (id, slug, version, sha256, body)", 1, "my-review", 1, "0".repeat(64), form);
                reviews(inserts);
            }
            execute(
                    connection,
                    h2
                            ? "ANALYZE"
                            : "ANALYZE TABLE person, child, review, participation, evidence, consultation, sending,"
                                    + " reading, minutes, decision, decision_news, invitation");
            if (h2) {
                execute(connection, "SET WRITE_DELAY 0");
            }
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private void people(Inserts inserts) throws SQLException {
        Random chance = new Random(seed);
        LocalDateTime now = today.atStartOfDay();
        String person = "person (id, role, first_name, last_name, created_at)";
        for (long id = 1; id <= iros + 1L; id++) {
            inserts.add(person, id, id <= iros ? "IRO" : "MANAGER", "Iro", "Number " + id, now);
        }
        for (int i = 0; i < children; i++) {
            long id = iros + 2L + i;
            inserts.add(person, id, "CHILD", "Child", "Number " + id, now);
            inserts.add(
                    "child (person_id, child_ref, date_of_birth, care_start, legal_status, iro_id, home_type, need, ethnicity)",
                    id,
                    "E%06d".formatted(i),
                    today.minusDays(365 + chance.nextInt(17 * 365)),
                    today.minusDays(30 + chance.nextInt(DAYS)),
                    "C2",
                    1L + i % iros,
                    HOMES[chance.nextInt(HOMES.length)],
                    "N" + (1 + chance.nextInt(8)),
                    ETHNICITIES[chance.nextInt(ETHNICITIES.length)]);
            inserts.add(
                    "invitation (person_id, kind, secret_hash, created_at, expires_at)",
                    id,
                    "CARD",
                    "%064d".formatted(id),
                    today.minusDays(chance.nextInt(DAYS)).atStartOfDay(),
                    now.plusYears(1));
            inserts.mayFlush();
        }
    }

    private void reviews(Inserts inserts) throws SQLException {
        Random chance = new Random(seed + 1);
        for (int i = 0; i < children; i++) {
            long child = iros + 2L + i;
            LocalDate day = today.minusDays(DAYS).plusDays(chance.nextInt(180));
            while (day.isBefore(today)) {
                heldOne(inserts, child, 1L + i % iros, day, chance);
                inserts.mayFlush();
                day = day.plusDays(160 + chance.nextInt(30));
            }
            LocalDate planned = chance.nextInt(3) == 0 ? null : day;
            inserts.add(
                    "review (id, child_id, source, status, due_date, planned_date)",
                    ++reviews,
                    child,
                    "ssd",
                    "PLANNED",
                    day,
                    planned);
        }
    }

    private void heldOne(Inserts inserts, long child, long iro, LocalDate day, Random chance) throws SQLException {
        String code = CODES[chance.nextInt(CODES.length)];
        inserts.add(
                "review (id, child_id, source, status, due_date, planned_date, held_date, imported_code)",
                ++reviews,
                child,
                "ssd",
                "HELD",
                chance.nextInt(3) == 0 ? null : day.plusDays(chance.nextInt(10) - 2L),
                day,
                day,
                code);
        held++;
        if (chance.nextInt(5) == 0) {
            recorded(inserts, child, iro, day, code, chance);
        }
    }

    private void recorded(Inserts inserts, long child, long iro, LocalDate day, String code, Random chance)
            throws SQLException {
        LocalDateTime at = day.atTime(16, 0);
        confirmed++;
        inserts.add(
                "participation (review_id, inputs, suggested, final_code, confirmed_by, confirmed_at, because, changes_seen,"
                        + " facts)",
                reviews,
                THERE_AND_SPOKE,
                code,
                code,
                iro,
                at,
                "Came in person and spoke.",
                1,
                "IN_PERSON,SPOKEN_BEFORE,OWN_WORDS");
        inserts.add(
                "evidence (review_id, child_id, kind, channel, by_person, happened_on, recorded_at)",
                reviews,
                child,
                "FORM_SENT",
                "PORTAL_FORM",
                child,
                day.minusDays(2),
                at);
        if (chance.nextInt(3) > 0) {
            said(inserts, child, iro, at.minusDays(2));
            letter(inserts, child, iro, at.plusDays(10L + chance.nextInt(20)), chance);
        }
    }

    private void said(Inserts inserts, long child, long iro, LocalDateTime at) throws SQLException {
        inserts.add(
                "consultation (id, review_id, child_id, author_id, voice, form_id, started_at)",
                reviews,
                reviews,
                child,
                child,
                "CHILD",
                1,
                at);
        inserts.add("sending (id, consultation_id, up_to_answer, sent_at)", reviews, reviews, 0, at);
        inserts.add(
                "reading (consultation_id, sending_id, reader_id, read_at)", reviews, reviews, iro, at.plusHours(20));
    }

    private void letter(Inserts inserts, long child, long iro, LocalDateTime at, Random chance) throws SQLException {
        inserts.add(
                "minutes (review_id, child_id, began_at, published_at, published_by, published_version)",
                reviews,
                child,
                at,
                at,
                iro,
                1);
        for (int place = 1; place <= 2; place++) {
            long decision = reviews * 2 + place;
            inserts.add(
                    "decision (id, review_id, child_id, place, title, reply, what, who, by_when)",
                    decision,
                    reviews,
                    child,
                    place,
                    seal.seal("decision", "title", "See Nan", reviews),
                    "YES",
                    seal.seal("decision", "what", "See Nan every other week", reviews),
                    "Social worker",
                    at.toLocalDate().plusDays(30));
            inserts.add(
                    "decision_news (decision_id, progress, words, told_at, teller)",
                    decision,
                    PROGRESS[chance.nextInt(PROGRESS.length)],
                    seal.seal("decision_news", "words", "Told", decision),
                    at.plusDays(20),
                    "Social worker");
        }
    }
}
