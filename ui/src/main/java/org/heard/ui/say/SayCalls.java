package org.heard.ui.say;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Once;
import org.heard.base.PortalException;
import org.heard.consultation.Acknowledged;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.consultation.Saying;
import org.heard.form.Audience;
import org.heard.identity.People;
import org.heard.ui.page.WhoHears;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The calls of a page that is being filled in: {@code answers}, {@code send}, {@code take-back}, {@code help-me}. JSON in and
 * out; every call may come twice. A refusal is its status and {@code {"code":"H-1001"}}.
 */
@Singleton
final class SayCalls {
    private static final Logger LOG = LoggerFactory.getLogger(SayCalls.class);
    /** More than the longest answers of a question set's longest question; a larger body is not even read. */
    private static final int LARGEST = 64 * 1024;

    private static final int MOST_ANSWERS = 50;

    private final Consultations consultations;
    private final People people;
    private final SaySheets sheets;
    private final PhoneLock lock;
    private final WhoHears hears;
    private final TemplateEngine pages;
    private final ObjectMapper mapper;
    private final Counter kept;

    SayCalls(
            Consultations consultations,
            People people,
            SaySheets sheets,
            PhoneLock lock,
            WhoHears hears,
            TemplateEngine pages,
            ObjectMapper mapper,
            MeterRegistry meters) {
        this.consultations = consultations;
        this.people = people;
        this.sheets = sheets;
        this.lock = lock;
        this.hears = hears;
        this.pages = pages;
        this.mapper = mapper;
        this.kept = Counter.builder("heard.answers.acknowledged")
                .description("Answers the server told a phone it has")
                .register(meters);
    }

    /**
     * What a page sends.
     *
     * @param slot whose page it is: a page that was left open must not write for whoever signed in after
     */
    @Serdeable
    record Asked(
            String slot,
            @Nullable List<AnswerCall> answers,
            @Nullable String question) {}

    @Serdeable
    record Newer(String question, String body, Audience audience) {}

    /**
     * The calls the server owns now, and answers of another phone that count instead.
     *
     * @param worrying questions whose answer may mean danger
     * @param told who is told of that; empty when there is nothing to tell
     */
    @Serdeable
    record Kept(List<String> keys, List<Newer> newer, List<String> worrying, String told) {}

    /** How far it is now, and what the page shows then. */
    @Serdeable
    record Stands(String state, String html) {}

    @Serdeable
    record Refusal(String code) {}

    @Serdeable
    record Done(boolean done) {}

    /** Answers one call of the page at {@code place}. */
    void answer(
            ChildId child, String call, SaySheets.Place place, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            write(response, HttpServletResponse.SC_OK, answer(child, call, place, read(child, request)));
        } catch (PortalException e) {
            LOG.info("{} for child {} refused: {} {}", call, child, e.code(), e.getMessage());
            refuse(response, e.code());
        }
    }

    void refuse(HttpServletResponse response, ErrorCode code) throws IOException {
        write(response, code.status(), new Refusal(code.code()));
    }

    /** The server has it. */
    void done(HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_OK, new Done(true));
    }

    private Object answer(ChildId child, String call, SaySheets.Place place, Asked asked) {
        return switch (call) {
            case "answers" -> kept(child, consultations.save(child, answers(asked)));
            case "send" -> stands(child, consultations.send(child), place);
            case "take-back" -> stands(child, consultations.takeBack(child), place);
            case "help-me" -> {
                consultations.askForHelp(child, asked.question());
                yield new Done(true);
            }
            default -> throw new PortalException(ErrorCode.NOT_FOUND, "no call " + call);
        };
    }

    private static List<AnswerCall> answers(Asked asked) {
        List<AnswerCall> answers = asked.answers();
        if (answers == null
                || answers.size() > MOST_ANSWERS
                || !answers.stream().allMatch(call -> call != null && call.isWhole())) {
            throw new PortalException(ErrorCode.NOT_VALID, "one to fifty whole answers");
        }
        return answers;
    }

    private Kept kept(ChildId child, Acknowledged acknowledged) {
        kept.increment(acknowledged.keys().size());
        return new Kept(
                acknowledged.keys(),
                acknowledged.newerElsewhere().stream()
                        .map(given -> new Newer(given.question(), given.body(), given.audience()))
                        .toList(),
                acknowledged.worrying(),
                acknowledged.worrying().isEmpty() ? "" : hears.now(people.child(child)));
    }

    private Stands stands(ChildId child, Saying saying, SaySheets.Place place) {
        StringOutput html = new StringOutput();
        Once.during(() ->
                pages.render("say/after.jte", Map.of("sheet", sheets.after(people.child(child), saying, place)), html));
        return new Stands(SayData.state(saying.state()), html.toString());
    }

    private Asked read(ChildId child, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new PortalException(ErrorCode.TOO_BIG);
        }
        Asked asked = parse(body);
        if (!lock.slotOf("", Caller.someone().person(), child).equals(asked.slot())) {
            throw new PortalException(ErrorCode.NOT_SIGNED_IN, "somebody else's page");
        }
        return asked;
    }

    /** Throws {@code NOT_VALID} without repeating what came: it may hold somebody's words. */
    private Asked parse(byte[] body) {
        try {
            Asked asked = mapper.readValue(body, Asked.class);
            if (asked != null) {
                return asked;
            }
        } catch (IOException _) {
            // Refused below.
        }
        throw new PortalException(ErrorCode.NOT_VALID, "not what a page sends");
    }

    private void write(HttpServletResponse response, int status, Object what) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        byte[] body = mapper.writeValueAsBytes(what);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
