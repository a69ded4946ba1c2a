package org.heard.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import org.heard.base.Caller;
import org.heard.base.Role;
import org.heard.invitation.StaffLinks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A portal in earnest. */
class OutsideTheDemoTest {
    private static ApplicationContext portal = ApplicationContext.builder().build();

    private final Visitor visitor = new Visitor(portal);

    @BeforeAll
    static void in_earnest() {
        portal = Visitor.portal(false);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void there_is_no_demo() {
        String link = link("ivan@council.example", Role.IRO, "Ivan Price");
        assertThat(link).contains("/l/");
        assertThat(visitor.get("/demo").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/demo/links.json").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/demo/in/1").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/").body()).doesNotContain("/demo");
    }

    @Test
    void staff_choose_a_password_with_their_link_and_it_takes_them_half_way() {
        String link = link("mo@council.example", Role.MANAGER, "Mo Reed");
        visitor.get(link.substring(link.indexOf("/l/")));
        assertThat(visitor.get("/code").body()).contains("A password of your own", "autocomplete=\"new-password\"");
        assertThat(visitor.post("/code", "code=short&first=short").body()).contains("Others would guess that one soon");
        String form = "code=three+small+blue+boats";
        assertThat(visitor.post("/code", form + "&first=another+long+password").body())
                .contains("not the same");
        assertThat(visitor.post("/code", form + "&first=three+small+blue+boats")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/second-step"));

        Visitor later = new Visitor(portal);
        assertThat(later.post("/sign-in", "email=mo%40council.example&code=wrong+wrong+wrong")
                        .statusCode())
                .isEqualTo(401);
        assertThat(later.post("/sign-in", "email=MO%40council.example&" + form)
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/second-step"));
        assertThat(later.get("/staff/").headers().firstValue("Location"))
                .as("a password alone lets nobody in")
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
        assertThat(later.get("/second-step").body()).contains("A square to scan with your app");
        assertThat(new Visitor(portal).get("/second-step").headers().firstValue("Location"))
                .as("nobody half way in")
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
        assertThat(later.get("/my").statusCode()).as("a child's page").isEqualTo(401);
    }

    private static String link(String email, Role role, String name) {
        return new Caller.Portal().call(() -> portal.getBean(StaffLinks.class).link(email, role, name));
    }
}
