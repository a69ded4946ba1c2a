package org.heard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.heard.base.*;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(
        name = "datasources.default.url",
        value =
                "jdbc:h2:mem:people;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1")
@Property(name = "micronaut.server.port", value = "-1")
class PeopleTest {
    @Inject
    People people;

    @Inject
    SignedIn signedIn;

    @Inject
    Settings settings;

    @Test
    void tokens() {
        Person iro = new Caller.Portal().call(() -> people.add(Role.IRO, "Priya", "Nair", "Priya@x.example"));
        String token = signedIn.token(iro.id(), Role.IRO);
        assertThat(signedIn.read(token)).isPresent();
        signedIn.signOutEverywhere(iro.id());
        assertThat(signedIn.read(token)).isEmpty();
        assertThat(settings.get(Setting.number("x", "y", 3))).isEqualTo(3);
        assertThat(people.findByEmail("PRIYA@x.example")).isPresent();
        assertThatThrownBy(() -> people.child(new ChildId(4))).isInstanceOf(PortalException.class);
    }
}
