package org.heard.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MySqlConnectionsTest {
    @Test
    void whatTheAddressLeavesOpenIsSetForIt() {
        assertThat(MySqlConnections.missing("jdbc:mysql://db.example.gov.uk/heard"))
                .containsEntry("readOnlyPropagatesToServer", "false")
                .containsEntry("connectTimeout", "5000");
    }

    @Test
    void whatTheAddressSaysStays() {
        assertThat(MySqlConnections.missing(
                        "jdbc:mysql://db.example.gov.uk/heard?connectTimeout=1000&readOnlyPropagatesToServer=true"))
                .doesNotContainKeys("connectTimeout", "readOnlyPropagatesToServer")
                .containsKey("cachePrepStmts");
    }

    @Test
    void anotherDatabaseIsLeftAlone() {
        assertThat(MySqlConnections.missing("jdbc:h2:mem:portal;MODE=MySQL")).isEmpty();
    }
}
