package org.heard.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.heard.safeguarding.Flags;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@PortalTest
@Property(name = "heard.metrics.token", value = "a-word-that-prometheus-knows")
class HealthDataTest {
    @Inject
    Health health;

    @Inject
    Backlog backlog;

    @Inject
    Flags flags;

    @Inject
    TestTime time;

    @Inject
    ACouncil council;

    @Inject
    DataSource database;

    @Inject
    @Client("/")
    HttpClient client;

    @Test
    void a_node_with_a_database_and_room_on_the_disk_is_ready() {
        assertThat(health.fitness()).isEqualTo(new Fitness(true, true, Fitness.Outgoing.FLOWS, false));
        assertThat(get("/health/ready", ""))
                .isEqualTo("{\"status\":\"UP\",\"database\":\"UP\",\"disk\":\"UP\",\"outbox\":\"FLOWS\"}");
        assertThat(get("/health/live", "")).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void one_that_stops_lives_but_is_not_ready(@TempDir Path data) {
        Health stopping = new Health(backlog, data.toString());
        stopping.stops();
        assertThat(stopping.fitness().isReady()).isFalse();
    }

    @Test
    void a_message_that_cannot_leave_is_said_and_the_node_stays() throws SQLException {
        waiting(Duration.ofMinutes(14));
        assertThat(health.fitness().outgoing()).isEqualTo(Fitness.Outgoing.FLOWS);
        waiting(Duration.ofMinutes(16));
        assertThat(health.fitness().outgoing()).isEqualTo(Fitness.Outgoing.STUCK);
        assertThat(health.fitness().isReady()).isTrue();
        assertThat(backlog.counts().waiting()).isEqualTo(2);
        assertThat(backlog.counts().oldestSeconds()).isEqualTo(16 * 60);
    }

    @Test
    void a_childs_flag_counts_until_it_is_closed_and_a_drill_does_not() {
        AChild amara = council.child("Amara Osei").born("2010-06-01").iro(council.iro("Priya Nair"));
        council.as(amara.person()).run(() -> flags.raise(amara.id(), null, null));
        assertThat(backlog.counts().alertsOpen()).isEqualTo(1);
        time.passes(Duration.ofMinutes(1));
        assertThat(get("/metrics", "a-word-that-prometheus-knows"))
                .contains("heard_alerts_open 1.0", "heard_outbox_waiting", "jvm_memory_used_bytes", "heard_disk_free");
    }

    @Test
    void the_numbers_are_for_whoever_knows_the_word() {
        for (String wrong : new String[] {"", "another"}) {
            assertThatThrownBy(() -> get("/metrics", wrong))
                    .isInstanceOfSatisfying(
                            HttpClientResponseException.class,
                            refused -> assertThat(refused.getStatus().getCode()).isEqualTo(404));
        }
    }

    private String get(String path, String word) {
        HttpRequest<?> request = HttpRequest.GET(path).header("Authorization", "Bearer " + word);
        return client.toBlocking().retrieve(word.isEmpty() ? HttpRequest.GET(path) : request);
    }

    private void waiting(Duration since) throws SQLException {
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(database).getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO outbox_message (channel, address, body, status, created_at) VALUES"
                                + " ('SMS', '+447700900123', 'x', 'WAITING', ?)")) {
            insert.setObject(1, LocalDateTime.ofInstant(time.instant().minus(since), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
