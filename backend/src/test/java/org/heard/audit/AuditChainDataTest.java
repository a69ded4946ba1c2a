package org.heard.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class AuditChainDataTest {
    @Inject
    private ACouncil council;

    @Inject
    private AuditLog log;

    @Inject
    private Sealing sealing;

    @Inject
    private AuditChain chain;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditCommand command;

    @Inject
    private JdbcOperations database;

    @Inject
    private TransactionOperations<Connection> transactions;

    @Inject
    private TestTime time;

    private PersonId mona = new PersonId(0);
    private PersonId priya = new PersonId(0);
    private AChild amara;

    @BeforeEach
    void five_things_happened() {
        mona = council.manager("Mona Field");
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Jones").ref("C77").iro(priya);
        for (int i = 1; i <= 5; i++) {
            int number = i;
            as(priya, Role.IRO).run(() -> log.record(AuditAction.WORDS_READ, amara.id(), "consultation " + number));
            time.passes(Duration.ofHours(1));
        }
    }

    @Test
    void what_is_written_is_chained_and_the_chain_holds() {
        sealing.all();
        assertThat(verified()).isInstanceOfSatisfying(Verdict.Whole.class, whole -> {
            assertThat(whole.sealed()).isEqualTo(5);
            assertThat(whole.late()).isZero();
            assertThat(whole.hash()).hasSize(64);
        });
    }

    @Test
    void a_changed_entry_is_found_at_its_number() {
        sealing.all();
        change("UPDATE audit_entry SET subject = 'consultation 9' WHERE subject = 'consultation 3'");
        assertThat(verified())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.number()).isEqualTo(3));
        assertThat(said("verify")).startsWith("1 Broken at number 3, entry ");
    }

    @Test
    void a_deleted_entry_is_found_and_so_is_a_deleted_number() {
        sealing.all();
        change("DELETE FROM audit_entry WHERE subject = 'consultation 2'");
        assertThat(verified()).isEqualTo(new Verdict.Broken(2, entryOf(2), "the entry was deleted"));
        change("DELETE FROM audit_seal WHERE number = 2");
        assertThat(verified()).isEqualTo(new Verdict.Broken(2, 0, "this number is missing"));
    }

    @Test
    void a_hash_made_anew_for_a_changed_entry_breaks_the_next_one() {
        sealing.all();
        change("UPDATE audit_entry SET actor_id = NULL WHERE subject = 'consultation 4'");
        change("UPDATE audit_seal SET hash = REPEAT('a', 64) WHERE number = 4");
        assertThat(verified())
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.number()).isEqualTo(4));
    }

    @Test
    void what_was_cut_off_the_end_is_found_by_whoever_wrote_the_newest_down() {
        sealing.all();
        Verdict.Whole before = (Verdict.Whole) verified();
        String head = before.number() + ":" + before.hash();
        assertThat(said("verify", head))
                .contains("It holds what was written down: 5.")
                .startsWith("0 Whole");
        change("DELETE FROM audit_entry WHERE subject = 'consultation 5'");
        change("DELETE FROM audit_seal WHERE number = 5");
        assertThat(verified()).isInstanceOf(Verdict.Whole.class);
        assertThat(said("verify", head)).startsWith("1 ").contains("Broken: number 5 is not there");
    }

    @Test
    void an_entry_without_a_number_counts_as_late_after_a_while() {
        assertThat(verified())
                .isInstanceOfSatisfying(
                        Verdict.Whole.class, whole -> assertThat(whole.late()).isEqualTo(5));
        assertThat(said("verify")).startsWith("1 ").contains("5 entries have waited");
    }

    @Test
    void two_nodes_that_seal_at_once_make_one_chain() throws Exception {
        for (int i = 0; i < 60; i++) {
            as(priya, Role.IRO).run(() -> log.record(AuditAction.WORDS_READ, amara.id(), "more"));
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Callable<Object> seals = Executors.callable(sealing::all);
            for (Future<Object> one : nodes.invokeAll(List.of(seals, seals))) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException beaten) {
                    assertThat(beaten)
                            .as("the second was rolled back")
                            .hasRootCauseInstanceOf(java.sql.SQLException.class);
                }
            }
        }
        sealing.all();
        assertThat(verified())
                .isInstanceOfSatisfying(
                        Verdict.Whole.class, whole -> assertThat(whole.sealed()).isEqualTo(65));
    }

    @Test
    void more_than_one_transaction_takes_are_sealed_in_the_order_they_came() {
        as(priya, Role.IRO).run(() -> {
            for (int i = 0; i < 1_100; i++) {
                log.record(AuditAction.WORDS_READ, amara.id(), "more");
            }
        });
        sealing.all();
        assertThat(verified())
                .isInstanceOfSatisfying(
                        Verdict.Whole.class, whole -> assertThat(whole.sealed()).isEqualTo(1_105));
        assertThat(entryOf(500)).isLessThan(entryOf(501));
        assertThat(entryOf(1_000)).isLessThan(entryOf(1_001));
    }

    @Test
    void what_was_rolled_back_left_no_trace_and_no_gap() {
        assertThatThrownBy(() -> transactions.executeWrite(_ -> {
                    as(priya, Role.IRO).run(() -> log.record(AuditAction.WORDS_READ, amara.id(), "never"));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        as(priya, Role.IRO).run(() -> log.record(AuditAction.MINUTES_READ, amara.id(), "review 1"));
        sealing.all();
        assertThat(verified())
                .isInstanceOfSatisfying(
                        Verdict.Whole.class, whole -> assertThat(whole.sealed()).isEqualTo(6));
    }

    @Test
    void when_the_time_of_the_oldest_is_over_they_go_and_the_rest_still_holds() {
        sealing.all();
        int gone = new Caller.Portal().call(() -> chain.cutBefore(time.instant().minus(Duration.ofMinutes(150))));
        assertThat(gone).isEqualTo(3);
        assertThat(verified()).isInstanceOfSatisfying(Verdict.Whole.class, whole -> {
            assertThat(whole.sealed()).isEqualTo(2);
            assertThat(whole.number()).isEqualTo(5);
        });
    }

    @Test
    void a_manager_searches_by_child_person_action_and_days_and_the_search_is_in_it() {
        assertThat(found(new AuditSearch("C77", "", null, null, null))).hasSize(5);
        assertThat(found(new AuditSearch("", "pri", AuditAction.WORDS_READ, null, null)))
                .hasSize(5);
        assertThat(found(new AuditSearch("", "", AuditAction.MINUTES_READ, null, null)))
                .isEmpty();
        assertThat(found(new AuditSearch(
                        "", "", AuditAction.WORDS_READ, time.today().plusDays(1), null)))
                .isEmpty();
        assertThat(found(new AuditSearch("", "mona", AuditAction.AUDIT_SEARCHED, null, null)))
                .hasSize(4);
        AuditLine newest = found(new AuditSearch("amara", "", null, null, null)).getFirst();
        assertThat(newest.who()).isEqualTo("Priya Nair");
        assertThat(newest.child()).isEqualTo("Amara Jones");
        assertThat(newest.subject()).isEqualTo("consultation 5");
    }

    @Test
    void taking_it_away_is_in_it_too_and_no_cell_is_a_formula() {
        as(priya, Role.IRO).run(() -> log.record(AuditAction.WORDS_READ, amara.id(), "=1+1"));
        StringBuilder csv = new StringBuilder();
        as(mona, Role.MANAGER).run(() -> trail.export(AuditSearch.EVERYTHING, csv));
        assertThat(csv.toString().lines()).hasSize(7).anyMatch(line -> line.contains("\"'=1+1\""));
        assertThat(found(new AuditSearch("", "mona", AuditAction.AUDIT_EXPORTED, null, null)))
                .extracting(AuditLine::subject)
                .containsExactly("6 entries");
    }

    @Test
    void an_administrator_finds_nothing_about_a_restricted_child() {
        PersonId ada = council.administrator("Ada Stone");
        amara.restricted();
        assertThat(as(ada, Role.ADMINISTRATOR).call(() -> trail.find(new AuditSearch("C77", "", null, null, null), 0)))
                .isEmpty();
        assertThat(found(new AuditSearch("C77", "", null, null, null))).hasSize(5);
        assertThatThrownBy(() -> as(priya, Role.IRO).call(() -> trail.find(AuditSearch.EVERYTHING, 0)))
                .isInstanceOf(PortalException.class);
    }

    @Test
    void the_child_sees_who_looked_by_day() {
        assertThat(as(amara.person(), Role.CHILD).call(() -> trail.lookedAt(amara.id())))
                .singleElement()
                .satisfies(looked -> {
                    assertThat(looked.who()).isEqualTo(priya);
                    assertThat(looked.times()).isEqualTo(5);
                });
    }

    private List<AuditLine> found(AuditSearch search) {
        return as(mona, Role.MANAGER).call(() -> trail.find(search, 0));
    }

    private Verdict verified() {
        return as(mona, Role.MANAGER).call(chain::verify);
    }

    private String said(String... arguments) {
        StringWriter said = new StringWriter();
        int status = new Caller.Portal()
                .call(() -> command.run(List.of(arguments), Path.of("."), new PrintWriter(said, true)));
        return status + " " + said;
    }

    private long entryOf(long number) {
        return transactions.executeRead(_ ->
                database.prepareStatement("SELECT entry_id FROM audit_seal WHERE number = " + number, select -> {
                    try (var row = select.executeQuery()) {
                        row.next();
                        return row.getLong(1);
                    }
                }));
    }

    private void change(String sql) {
        transactions.executeWrite(_ -> database.prepareStatement(sql, java.sql.PreparedStatement::executeUpdate));
    }

    private static Caller.Someone as(PersonId who, Role role) {
        return new Caller.Someone(who, role);
    }
}
