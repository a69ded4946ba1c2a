package org.heard.ui.operating;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.heard.base.PersonId;
import org.heard.fuzz.Changed;
import org.heard.testing.AChild;
import org.heard.ui.journey.OverHttp;
import org.heard.ui.journey.PortalRunning;
import org.heard.ui.say.PhoneLock;

/**
 * What those send who came past the first check: a child's own page, Twilio with its signature, the case system with its token, a
 * browser that was asked for a passkey. It is answered or refused, and nothing breaks.
 */
class CallsFuzzTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String SECRET = "0123456789-0123456789-0123456789-0";
    private static final Pattern SLOT = Pattern.compile("\"slot\":\"([0-9a-f]+)\"");
    private static final PortalRunning PORTAL = Line.believed(new PortalRunning())
            .with("heard.twilio.account", "AC00000000000000000000000000000001")
            .with("heard.twilio.token", TOKEN)
            .with("heard.twilio.from", "+447700900900")
            .with("heard.address", "https://heard.northby.example")
            .with("heard.api.client", "case-system")
            .with("heard.api.secret", SECRET);

    private static String cookie = "";
    private static String slot = "";
    private static String messages = "";
    private static String bearer = "";

    @BeforeContainer
    static void a_portal_with_a_child_and_a_case_system() {
        PORTAL.start();
        PersonId priya = PORTAL.council().iro("Priya Nair");
        AChild amara = PORTAL.council()
                .child("Amara Osei")
                .born("2010-06-01")
                .iro(priya)
                .phone("+447700900401");
        amara.review().planned("2026-03-17");
        cookie = "Cookie: heard=" + PORTAL.token(amara.person());
        slot = found(SLOT, OverHttp.as(PORTAL, amara.person()).get("/my/say").body());
        messages = PORTAL.bean(PhoneLock.class)
                .lockOf("messages", amara.person(), amara.id())
                .slot();
        String form = "grant_type=client_credentials&client_id=case-system&client_secret=" + SECRET;
        String token = Line.post(PORTAL, "/api/v1/token", "application/x-www-form-urlencoded")
                .answered(form.getBytes(StandardCharsets.UTF_8));
        bearer = "Authorization: Bearer " + found(Pattern.compile("\"access_token\":\"([^\"]+)\""), token);
    }

    @AfterContainer
    static void it_ends() {
        PORTAL.close();
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_call_of_her_own_page_is_answered(@ForAll("calls") byte[] body, @ForAll("pages") String page) {
        byte[] hers = new String(body, StandardCharsets.ISO_8859_1)
                .replace("SLOT", page.startsWith("/my/messages") ? messages : slot)
                .getBytes(StandardCharsets.ISO_8859_1);
        Line.post(PORTAL, page, "application/json").with(cookie).answered(hers);
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void what_she_changed_after_recording_or_drawing_it_is_answered(
            @ForAll("made") byte[] body, @ForAll("places") String place) {
        Line.post(PORTAL, place, "application/octet-stream")
                .with(cookie, "Heard-Page: " + (place.startsWith("/my/messages") ? messages : slot))
                .answered(body);
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_text_with_the_right_signature_is_answered(
            @ForAll("texts") byte[] body, @ForAll("webhooks") String webhook) throws GeneralSecurityException {
        String signature = signature("https://heard.northby.example" + webhook, parameters(body));
        Line.post(PORTAL, webhook, "application/x-www-form-urlencoded")
                .with("X-Twilio-Signature: " + signature)
                .answered(body);
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_question_of_the_case_system_is_answered(@ForAll("queries") byte[] query) {
        Line.get(PORTAL, Line.escaped(query)).with(bearer).answered(new byte[0]);
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_passkey_opens_nothing(@ForAll("passkeys") byte[] answer) {
        String asked = Line.post(PORTAL, "/passkey/ask", "application/json").answered(new byte[0]);
        String kept = found(Pattern.compile("(?i)set-cookie: ([^;]+)"), asked);
        assertThat(Line.post(PORTAL, "/passkey/in", "application/json")
                        .with("Cookie: " + kept)
                        .answered(answer))
                .contains(" 401 ");
    }

    /** Of a form, as Twilio reads its own: the last of a name counts. */
    private static Map<String, String> parameters(byte[] form) {
        Map<String, String> all = new TreeMap<>();
        for (String pair : new String(form, StandardCharsets.UTF_8).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            try {
                all.put(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            } catch (IllegalArgumentException _) {
                all.put(parts[0], ""); // no signature fits what is no form
            }
        }
        return all;
    }

    /** HMAC-SHA1 over the address and the sorted parameters, as Twilio documents it. */
    private static String signature(String address, Map<String, String> parameters) throws GeneralSecurityException {
        StringBuilder signed = new StringBuilder(address);
        parameters.forEach((name, value) -> signed.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group(1);
    }

    @Provide
    Arbitrary<byte[]> calls() {
        return Changed.of("call");
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of("/my/answers", "/my/send", "/my/take-back", "/my/help-me", "/my/messages/answers");
    }

    @Provide
    Arbitrary<byte[]> made() {
        return Changed.of("made");
    }

    @Provide
    Arbitrary<String> places() {
        String made = "/my/made/0123456789abcdef0123456789abcdef/";
        return Arbitraries.of(
                made + "0",
                made + "whole?pieces=1",
                made + "photo",
                made + "drawing",
                made + "delete",
                "/my/messages/photo",
                "/my/messages/voice");
    }

    @Provide
    Arbitrary<byte[]> texts() {
        return Changed.of("text");
    }

    @Provide
    Arbitrary<String> webhooks() {
        return Arbitraries.of("/api/texts/twilio/incoming", "/api/texts/twilio/status");
    }

    @Provide
    Arbitrary<byte[]> queries() {
        return Changed.of("query");
    }

    @Provide
    Arbitrary<byte[]> passkeys() {
        return Changed.of("passkey");
    }
}
