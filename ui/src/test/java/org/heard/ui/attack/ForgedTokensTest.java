package org.heard.ui.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.generator.TokenGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.base.PersonId;
import org.heard.ui.journey.PortalRunning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** No token lets anybody in but those the portal made, while they last, for what they were made. */
class ForgedTokensTest {
    private static final String SECRET = "the-secret-of-this-test-is-long-enough-0123456789";

    @RegisterExtension
    static final PortalRunning portal = new PortalRunning()
            .with("heard.secret", SECRET)
            .with("heard.api.client", "case")
            .with("heard.api.secret", SECRET);

    @Test
    void the_portals_own_token_lets_in_and_every_forged_one_does_not() {
        PersonId iro = portal.council().iro("Priya Nair");
        PersonId child = portal.council().child("Amara Osei").iro(iro).person();
        String good = portal.token(child);
        assertThat(Attacker.with(portal, good).get("/my").status()).isEqualTo(200);

        forged(good, iro).forEach((how, token) -> {
            for (String path : List.of("/my", "/my/say", "/helper", "/staff/children")) {
                var answer = Attacker.with(portal, token).get(path);
                assertThat(answer.status()).as(how + " at " + path).isIn(302, 303, 401);
                assertThat(answer.body()).as(how).doesNotContain("Amara", "Priya");
            }
        });
    }

    @Test
    void a_childs_token_is_none_for_the_rest_interface_and_a_programs_none_for_pages() {
        PersonId child = portal.council().child("Amara Osei").person();
        var asChild = Attacker.as(portal, null)
                .send("GET", "/api/v1/reviews/changes", null, "", "Authorization", "Bearer " + portal.token(child));
        assertThat(asChild.status()).isEqualTo(403);

        String programs = portal.bean(TokenGenerator.class)
                .generateToken(Authentication.build(child.toString(), List.of("CASE_SYSTEM")), 900)
                .orElseThrow();
        assertThat(Attacker.with(portal, programs).get("/my").status()).isIn(302, 303, 401);
        forged(portal.token(child), child)
                .forEach((how, token) -> assertThat(Attacker.as(portal, null)
                                .send("GET", "/api/v1/reviews/changes", null, "", "Authorization", "Bearer " + token)
                                .status())
                        .as(how)
                        .isIn(400, 401, 403, 431));
    }

    @Test
    void a_token_that_is_over_lets_nobody_in() {
        PersonId child = portal.council().child("Amara Osei").person();
        String over = portal.bean(ApplicationContext.class)
                .getBean(TokenGenerator.class)
                .generateToken(Authentication.build(child.toString(), List.of("CHILD"), Map.of("ver", 0)), -60)
                .orElseThrow();
        assertThat(Attacker.with(portal, over).get("/my").status()).isIn(302, 303, 401);
    }

    private static Map<String, String> forged(String good, PersonId iro) {
        String[] parts = good.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String asIro =
                claims.replaceAll("\"sub\":\"\\d+\"", "\"sub\":\"" + iro + "\"").replace("CHILD", "IRO");
        Map<String, String> forged = new TreeMap<>();
        for (String none : List.of("none", "None", "NONE")) {
            forged.put(
                    "alg " + none, encoded("{\"alg\":\"" + none + "\",\"typ\":\"JWT\"}") + "." + encoded(asIro) + ".");
        }
        forged.put("somebody else with the old signature", parts[0] + "." + encoded(asIro) + "." + parts[2]);
        forged.put("no signature", parts[0] + "." + parts[1] + ".");
        forged.put(
                "another key", signed("{\"alg\":\"HS256\"}", asIro, "another-secret-that-is-long-enough-0123456789"));
        forged.put("an empty key", signed("{\"alg\":\"HS256\",\"kid\":\"/dev/null\"}", asIro, "\0"));
        forged.put(
                "a kid that is a path",
                signed("{\"alg\":\"HS256\",\"kid\":\"../../etc/passwd\"}", asIro, "root:x:0:0"));
        forged.put(
                "a kid that is SQL",
                signed("{\"alg\":\"HS256\",\"kid\":\"x' UNION SELECT 'k\"}", asIro, "k-k-k-k-k-k-k-k-k-k-k-k-k-k-k-k"));
        forged.put("a key it brings", signed("{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"YQ\"}}", asIro, "a"));
        forged.put("RS256 with our secret", signed("{\"alg\":\"RS256\"}", asIro, SECRET));
        forged.put("HS512 with our secret", signed("{\"alg\":\"HS512\"}", asIro, SECRET));
        forged.put("no name", signed("{\"alg\":\"HS256\"}", "{}", SECRET));
        forged.put(
                "no number",
                signed("{\"alg\":\"HS256\"}", asIro.replaceAll("\"sub\":\"\\d+\"", "\"sub\":\"x'--\""), SECRET));
        forged.put("no such role", signed("{\"alg\":\"HS256\"}", claims.replace("CHILD", "GOD"), SECRET));
        forged.put("no end", signed("{\"alg\":\"HS256\"}", claims.replaceAll("\"exp\":\\d+,?", ""), SECRET));
        forged.put("nothing", "");
        forged.put("dots", "..");
        forged.put("four parts", good + ".x");
        forged.put("rubbish", "%%%");
        forged.put("huge", "a".repeat(12_000));
        return forged;
    }

    private static String signed(String header, String claims, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String what = encoded(header) + "." + encoded(claims);
            return what + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
