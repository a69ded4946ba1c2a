package org.heard.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final Map<String, String> PRODUCTION = Map.of(
            "HEARD_ENV", "production",
            "HEARD_SECRET", "a-secret-of-forty-two-characters-is-enough",
            "HEARD_KEY_FILE", "/etc/heard/key",
            "HEARD_ADDRESS", "https://heard.example.gov.uk/");

    @Test
    void production_starts_with_a_long_secret_and_an_address() {
        Surroundings here = new Surroundings(PRODUCTION);

        assertThat(here.objections()).isEmpty();
        assertThat(here.purpose()).isEqualTo(Surroundings.Purpose.PRODUCTION);
        assertThat(here.settings())
                .containsEntry("heard.demo", false)
                .containsEntry("heard.address", "https://heard.example.gov.uk");
    }

    @Test
    void production_refuses_a_missing_or_a_short_secret() {
        assertThat(with("HEARD_SECRET", "").objections())
                .singleElement()
                .asString()
                .contains("HEARD_SECRET");
        assertThat(with("HEARD_SECRET", "too-short").objections())
                .singleElement()
                .asString()
                .contains("32 characters");
    }

    @Test
    void production_refuses_the_demos_secret() {
        assertThat(with("HEARD_SECRET", "only-for-a-demo-on-one-machine-0123456789")
                        .objections())
                .singleElement()
                .asString()
                .contains("HEARD_SECRET", "demo");
    }

    @Test
    void production_refuses_to_keep_words_without_a_key() {
        assertThat(with("HEARD_KEY_FILE", "").objections())
                .singleElement()
                .asString()
                .contains("HEARD_KEY");
    }

    @Test
    void a_demo_makes_its_own_key_beside_its_data() {
        assertThat(new Surroundings(Map.of("HEARD_ENV", "demo", "HEARD_DATA", "/srv/heard")).settings())
                .containsEntry("heard.key-file", "/srv/heard/key");
    }

    @Test
    void production_refuses_a_case_systems_secret_that_can_be_guessed() {
        assertThat(with("HEARD_API_SECRET", "secret").objections())
                .singleElement()
                .asString()
                .contains("HEARD_API_SECRET");
    }

    @Test
    void production_refuses_the_demo_and_a_missing_address() {
        assertThat(with("HEARD_DEMO", "true").objections())
                .singleElement()
                .asString()
                .contains("HEARD_DEMO");
        assertThat(with("HEARD_ADDRESS", " ").objections())
                .singleElement()
                .asString()
                .contains("HEARD_ADDRESS");
    }

    @Test
    void only_demo_and_production_are_known() {
        assertThat(with("HEARD_ENV", "test").objections())
                .singleElement()
                .asString()
                .contains("demo or production");
    }

    @Test
    void nothing_said_is_production_so_that_nobody_opens_a_demo_by_accident() {
        assertThat(new Surroundings(Map.of()).purpose()).isEqualTo(Surroundings.Purpose.PRODUCTION);
        assertThat(new Surroundings(Map.of("HEARD_DEMO", "true")).purpose()).isEqualTo(Surroundings.Purpose.DEMO);
    }

    @Test
    void a_demo_needs_nothing_and_lives_where_the_port_and_the_data_say() {
        Surroundings here =
                new Surroundings(Map.of("HEARD_ENV", "demo", "HEARD_PORT", "9000", "HEARD_DATA", "/srv/heard data"));

        assertThat(here.objections()).isEmpty();
        assertThat(here.address()).isEqualTo("http://localhost:9000");
        assertThat(String.valueOf(here.settings().get("datasources.default.url")))
                .matches("jdbc:h2:file:/srv/heard data/demo-\\d{4}-\\d{2}-\\d{2};MODE=MySQL.*");
    }

    @Test
    void a_database_of_the_councils_own_is_left_to_the_program() {
        assertThat(with("HEARD_DB_URL", "jdbc:mysql://db/heard").settings())
                .doesNotContainKey("datasources.default.url");
    }

    private static Surroundings with(String variable, String text) {
        Map<String, String> variables = new TreeMap<>(PRODUCTION);
        variables.put(variable, text);
        return new Surroundings(variables);
    }
}
