package org.heard.ui.say;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.AnswerCall;
import org.heard.form.FormDefinition;
import org.heard.form.Look;
import org.heard.language.Languages;
import org.heard.language.Speaking;
import org.heard.questions.QuestionSet;
import org.heard.questions.QuestionSets;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;

/**
 * A draft of a question set as whoever will answer it sees it, drawn by the same templates and scripts:
 * {@code /preview/spring?look=pictures&in=cy#home}. It can be filled in, and nothing of that is kept.
 */
@Singleton
@At("/preview/*")
final class PreviewPage extends LightPage {
    private static final String BASE = "/preview/";
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,36})(?:/([a-z-]{1,20})(?:/.*)?)?");
    private static final int LARGEST = 64 * 1024;

    private final transient QuestionSets sets;
    private final transient PreviewSheets sheets;
    private final transient Languages offered;
    private final transient TemplateEngine templates;
    private final transient ObjectMapper mapper;

    PreviewPage(
            QuestionSets sets, PreviewSheets sheets, Languages offered, TemplateEngine templates, ObjectMapper mapper) {
        this.sets = sets;
        this.sheets = sheets;
        this.offered = offered;
        this.templates = templates;
        this.mapper = mapper;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        Look look = Look.of(request.getParameter("look")).orElse(Look.WORDS);
        Locale language = offered.find(Objects.requireNonNullElse(request.getParameter("in"), "en"))
                .orElse(offered.english())
                .locale();
        Speaking.in(language, () -> {
            SaySheet sheet = sheet(path.group(1), look);
            List<String> scripts = List.of(sheet.seeing().script(), "preview.js");
            Frame frame = frame(request, "Heard", sheet.tone(), Frame.Corner.LEAVE, sheet.base(), scripts);
            show(response, "say/say", Map.of("frame", frame, "sheet", sheet));
            return null;
        });
    }

    /** What the page calls while it is filled in: everything is well, and nothing is kept. */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        switch (String.valueOf(path.group(2))) {
            case "seeing" ->
                response.sendRedirect(
                        BASE + path.group(1) + "?look="
                                + Look.of(request.getParameter("look"))
                                        .orElse(Look.WORDS)
                                        .key(),
                        HttpServletResponse.SC_SEE_OTHER);
            case "answers" -> write(response, new SayCalls.Kept(keys(request), List.of(), List.of(), ""));
            case "send", "take-back" -> write(response, new SayCalls.Stands("NOT_BEGUN", previewed(path.group(1))));
            case "help-me" -> write(response, new SayCalls.Done(true));
            default -> throw new PortalException(ErrorCode.NOT_FOUND);
        }
    }

    private Matcher path(HttpServletRequest request) {
        only(Role.ADMINISTRATOR, Role.MANAGER);
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        return path;
    }

    private SaySheet sheet(String slug, Look look) {
        QuestionSet set = sets.open(slug);
        FormDefinition form = sets.drawn(set, set.newest().set());
        return sheets.sheet(form, look, BASE + slug);
    }

    private List<String> keys(HttpServletRequest request) throws IOException {
        SayCalls.Asked asked = mapper.readValue(request.getInputStream().readNBytes(LARGEST), SayCalls.Asked.class);
        return asked == null || asked.answers() == null
                ? List.of()
                : asked.answers().stream().map(AnswerCall::key).toList();
    }

    private String previewed(String slug) {
        StringOutput html = new StringOutput();
        templates.render("say/previewed.jte", Map.of("sheet", sheet(slug, Look.WORDS)), html);
        return html.toString();
    }

    private void write(HttpServletResponse response, Object what) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(mapper.writeValueAsBytes(what));
    }
}
