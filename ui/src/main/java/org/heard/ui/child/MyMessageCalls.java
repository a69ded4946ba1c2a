package org.heard.ui.child;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.message.Messages;
import org.heard.message.Way;
import org.heard.message.Wish;
import org.heard.message.Written;
import org.heard.ui.page.At;
import org.heard.ui.say.PhoneLock;
import org.jspecify.annotations.Nullable;

/** Takes messages from the page's script, each once however often it comes. A refusal is its status. */
@Singleton
@At("/my/messages/answers")
final class MyMessageCalls extends HttpServlet {
    private static final int LARGEST = 64 * 1024;
    private static final int MOST = 50;

    private final transient Messages messages;
    private final transient PhoneLock lock;
    private final transient ObjectMapper mapper;

    MyMessageCalls(Messages messages, PhoneLock lock, ObjectMapper mapper) {
        this.messages = messages;
        this.lock = lock;
        this.mapper = mapper;
    }

    /** @param slot whose page it is: a page left open must not write for whoever signed in after */
    @Serdeable
    record Asked(String slot, @Nullable List<Call> answers) {}

    /**
     * @param body the words; what is asked for stands in {@code audience}, as the queue on the phone calls it
     */
    @Serdeable
    record Call(
            @Nullable String key,
            @Nullable String body,
            @Nullable String audience) {}

    /** @param help whether something in them may mean danger */
    @Serdeable
    record Kept(List<String> keys, boolean help) {}

    @Serdeable
    record Refusal(String code) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Caller.Someone someone = Caller.someone();
            if (someone.role() != Role.CHILD) {
                throw new PortalException(ErrorCode.NOT_SIGNED_IN);
            }
            write(response, HttpServletResponse.SC_OK, keep(someone.person().child(), read(request)));
        } catch (PortalException e) {
            write(response, e.code().status(), new Refusal(e.code().code()));
        }
    }

    private Kept keep(ChildId child, Asked asked) {
        if (!lock.slotOf("messages", child.person(), child).equals(asked.slot())) {
            throw new PortalException(ErrorCode.NOT_SIGNED_IN, "somebody else's page");
        }
        List<Call> calls = asked.answers();
        if (calls == null) {
            throw new PortalException(ErrorCode.NOT_VALID, "no messages");
        }
        if (calls.size() > MOST) {
            throw new PortalException(ErrorCode.TOO_BIG);
        }
        List<Written> written = calls.stream().map(MyMessageCalls::written).toList();
        boolean help = false;
        for (Written each : written) {
            help |= messages.send(child, each);
        }
        List<String> keys = written.stream().map(Written::key).toList();
        return new Kept(keys, help);
    }

    /** Throws {@code NOT_VALID} for a message without its key or its words: what comes from outside may leave out anything. */
    private static Written written(@Nullable Call call) {
        if (call == null || call.key() == null || call.body() == null) {
            throw new PortalException(ErrorCode.NOT_VALID, "no message");
        }
        return new Written(call.key(), call.body(), null, wish(call.audience()), Way.PORTAL);
    }

    static @Nullable Wish wish(@Nullable String value) {
        try {
            return value == null || value.isEmpty() ? null : Wish.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new PortalException(ErrorCode.NOT_VALID, "wish");
        }
    }

    private Asked read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new PortalException(ErrorCode.TOO_BIG);
        }
        try {
            Asked asked = mapper.readValue(body, Asked.class);
            if (asked != null) {
                return asked;
            }
        } catch (IOException _) {
            // Refused below, without repeating what came: it may hold somebody's words.
        }
        throw new PortalException(ErrorCode.NOT_VALID, "not what a page sends");
    }

    private void write(HttpServletResponse response, int status, Object what) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(mapper.writeValueAsBytes(what));
    }
}
