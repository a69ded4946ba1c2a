package org.heard.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class StaffLinkCommandDataTest {
    @Inject
    StaffLinkCommand command;

    @Inject
    People people;

    private final StringWriter said = new StringWriter();

    @Test
    void the_very_first_is_an_administrator_and_the_second_says_what_they_are() {
        assertThat(run("anna@council.example")).isZero();
        assertThat(run("ivan@council.example")).isEqualTo(2);
        assertThat(run("ivan@council.example", "iro", "Ivan", "Price")).isZero();

        assertThat(people.findByEmail("anna@council.example").orElseThrow().role())
                .isEqualTo(Role.ADMINISTRATOR);
        assertThat(people.findByEmail("ivan@council.example").orElseThrow().fullName())
                .isEqualTo("Ivan Price");
        assertThat(people.findByEmail("ivan@council.example").orElseThrow().role())
                .isEqualTo(Role.IRO);
    }

    @Test
    void somebody_known_gets_a_new_link_without_saying_more() {
        run("mary@council.example", "manager");

        assertThat(run("mary@council.example")).isZero();
        assertThat(said.toString()).contains("/l/").contains("Good once.");
    }

    @Test
    void what_is_no_email_and_no_staff_role_is_explained() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("anna")).isEqualTo(2);
        assertThat(run("nobody@council.example", "child")).isEqualTo(2);
        assertThat(said.toString()).contains("iro, social-worker, manager or administrator");
    }

    private int run(String... arguments) {
        return new Caller.Portal()
                .call(() -> command.run(List.of(arguments), Path.of("."), new PrintWriter(said, true)));
    }
}
