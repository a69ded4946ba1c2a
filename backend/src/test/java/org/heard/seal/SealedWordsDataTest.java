package org.heard.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.heard.base.PersonId;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.message.Messages;
import org.heard.message.Way;
import org.heard.message.Written;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class SealedWordsDataTest {
    private static final String WORDS = "my zebrafish is called Percy";

    @Inject
    ACouncil council;

    @Inject
    Consultations consultations;

    @Inject
    Messages messages;

    @Inject
    Resealing resealing;

    @Inject
    DataSource database;

    @Test
    void no_word_of_a_child_can_be_read_in_the_database() throws SQLException {
        AChild amara = aChildWhoSaysIt();
        assertThat(everythingInTheDatabase()).doesNotContain("zebrafish", "Percy");
        assertThat(said(amara)).contains(WORDS);
        assertThat(council.as(amara.person())
                        .call(() -> messages.open(amara.id()))
                        .toString())
                .contains(WORDS);
    }

    @Test
    void everything_a_child_or_about_a_child_is_written_is_sealed() {
        assertThat(resealing.what())
                .contains(
                        "answer.body",
                        "message.body",
                        "media_piece.content",
                        "media_words.words",
                        "minutes_version.body",
                        "minutes_translation.body",
                        "minutes_reply.words",
                        "minutes_reply.answer",
                        "decision.what",
                        "decision_news.words",
                        "topic_note.words",
                        "older_minutes.content",
                        "hello_letter.words",
                        "hello_letter.pictures",
                        "helper_note.words",
                        "feedback.better",
                        "text_talk.gathered",
                        "stray_text.words",
                        "outbox_message.body",
                        "own_picture.word",
                        "child_right.words",
                        "opened_record.reason",
                        "flag.what_was_done");
    }

    @Test
    void words_that_somebody_moves_to_another_child_do_not_open() throws SQLException {
        AChild amara = aChildWhoSaysIt();
        AChild leo = aChildWhoSaysIt();
        update("UPDATE answer SET body = '"
                + council.text("SELECT MIN(body) FROM answer WHERE id = (SELECT MIN(id) FROM answer)") + "'");
        assertThat(said(amara)).contains(WORDS);
        assertThatThrownBy(() -> said(leo)).hasMessageContaining("seal is broken");
    }

    @Test
    void what_was_kept_before_there_was_a_seal_is_read_and_then_sealed() throws SQLException {
        AChild amara = aChildWhoSaysIt();
        update("UPDATE answer SET body = '{\"words\":\"my zebrafish is called Percy\"}'");
        update("UPDATE data_key SET everything = FALSE");
        assertThat(said(amara)).contains(WORDS);

        assertThat(resealing.finish().sealed()).isEqualTo(1);

        assertThat(everythingInTheDatabase()).doesNotContain("zebrafish");
        assertThat(said(amara)).contains(WORDS);
        assertThat(resealing.finish()).isEqualTo(new Resealing.Done(0, 0));
    }

    @Test
    void a_new_key_seals_everything_while_children_go_on_saying_things() throws Exception {
        AChild amara = aChildWhoSaysIt();
        int before = resealing.key();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger said = new AtomicInteger();
        Thread child = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                say(amara, "k" + said.incrementAndGet());
            }
        });

        Resealing.Done done = resealing.rotate();
        over.set(true);
        child.join();

        assertThat(done.broken()).isZero();
        assertThat(done.sealed()).isPositive();
        assertThat(said.get()).isPositive();
        assertThat(resealing.key()).isGreaterThan(before);
        assertThat(council.count("data_key")).isEqualTo(1);
        assertThat(everythingInTheDatabase()).doesNotContain(Seal.prefix(before), "zebrafish");
        assertThat(said(amara)).contains(WORDS);
    }

    private AChild aChildWhoSaysIt() {
        PersonId iro = council.iro("Ivan Price");
        AChild child = council.child("Amara Osei").born("2010-06-01").iro(iro);
        child.review().planned("2026-03-17");
        say(child, "a");
        council.as(child.person())
                .run(() -> messages.send(child.id(), new Written("m" + child.id(), WORDS, null, null, Way.PORTAL)));
        return child;
    }

    private void say(AChild child, String key) {
        council.as(child.person())
                .run(() -> consultations.save(
                        child.id(),
                        List.of(new AnswerCall(
                                key, "proud", "{\"words\":\"" + WORDS + "\"}", Audience.EVERYONE, 0, "phone"))));
    }

    private String said(AChild child) {
        return council.as(child.person())
                .call(() -> consultations.saying(child.id()))
                .toString();
    }

    private void update(String sql) throws SQLException {
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(database).getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** As somebody finds it who has the database and nothing else. */
    private String everythingInTheDatabase() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(database).getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            assertThat(names).contains("answer", "message", "outbox_message", "audit_entry");
            for (String name : names) {
                try (var statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT * FROM " + name)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            byte[] bytes = rows.getObject(i) instanceof byte[] content ? content : null;
                            all.append(
                                            bytes == null
                                                    ? rows.getString(i)
                                                    : new String(bytes, StandardCharsets.ISO_8859_1))
                                    .append('\n');
                        }
                    }
                }
            }
        }
        return all.toString();
    }
}
