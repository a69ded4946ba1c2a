package org.heard.ui.signin;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.passkey.Passkeys;
import org.heard.ui.page.At;
import org.heard.ui.page.Homes;

/** What {@code passkey.js} calls: a new passkey ({@code new}, {@code keep}), and coming in with one ({@code ask}, {@code in}). */
@Singleton
@At("/passkey/*")
final class PasskeyCalls extends Doorway {
    private static final int LONGEST_ANSWER = 20_000;

    private final transient Passkeys passkeys;
    private final transient PasskeyCookie asked;
    private final transient ObjectMapper json;

    PasskeyCalls(Passkeys passkeys, PasskeyCookie asked, ObjectMapper json) {
        this.passkeys = passkeys;
        this.asked = asked;
        this.json = json;
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (Objects.requireNonNullElse(request.getPathInfo(), "")) {
            case "/new" -> {
                only(Role.ADVOCATE, Role.CARER, Role.PARENT);
                ask(request, response, passkeys.begin());
            }
            case "/keep" -> {
                only(Role.ADVOCATE, Role.CARER, Role.PARENT);
                response.setStatus(
                        passkeys.keep(answer(request), asked.read(request))
                                ? HttpServletResponse.SC_NO_CONTENT
                                : HttpServletResponse.SC_BAD_REQUEST);
                asked.clear(request, response);
            }
            case "/ask" -> ask(request, response, passkeys.ask());
            case "/in" -> enter(request, response);
            default -> throw new PortalException(ErrorCode.NOT_FOUND, "passkey");
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Passkeys.In> in = passkeys.enter(answer(request), asked.read(request));
        asked.clear(request, response);
        if (in.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        letIn(request, response, in.get().person(), in.get().role());
        answer(response, Map.of("to", Homes.of(in.get().role())));
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, Passkeys.Asked now) throws IOException {
        asked.set(request, response, now.kept());
        answer(
                response,
                Map.of("challenge", now.challenge(), "site", now.site(), "handle", now.handle(), "name", now.name()));
    }

    private void answer(HttpServletResponse response, Map<String, String> words) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(json.writeValueAsBytes(words));
    }

    private static String answer(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_ANSWER + 1);
        if (body.length > LONGEST_ANSWER) {
            throw new PortalException(ErrorCode.TOO_BIG, "a passkey's answer is shorter");
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
