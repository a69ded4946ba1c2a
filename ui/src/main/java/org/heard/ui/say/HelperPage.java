package org.heard.ui.say;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Consultations;
import org.heard.consultation.Saying;
import org.heard.consultation.Sent;
import org.heard.consultation.ShownWords;
import org.heard.form.Question;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.language.Speaking;
import org.heard.support.Organisations;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Looks;

/**
 * Where an advocate, a carer or a parent speaks: {@code /helper} lists the children, {@code /helper/12} is their page for one
 * of them, {@code /helper/12/shown} what the child lets them read, {@code /helper/12/answers} and its like are what the page
 * calls.
 */
@Singleton
@At("/helper/*")
final class HelperPage extends LightPage {
    private static final String HOME = "/helper";
    private static final Pattern CHILD = Pattern.compile("/([0-9]{1,18})");
    private static final Pattern SHOWN = Pattern.compile("/([0-9]{1,18})/shown");
    private static final Pattern MADE = Pattern.compile("/([0-9]{1,18})(/made/.+)");
    private static final Pattern CALL = Pattern.compile("/([0-9]{1,18})/([a-z-]+)");

    private final transient HelperSheets list;
    private final transient Consultations consultations;
    private final transient People people;
    private final transient SaySheets sheets;
    private final transient SayCalls calls;
    private final transient ShownWords shownWords;
    private final transient MadeCalls made;
    private final transient Organisations organisations;

    HelperPage(
            HelperSheets list,
            Consultations consultations,
            People people,
            SaySheets sheets,
            SayCalls calls,
            ShownWords shownWords,
            MadeCalls made,
            Organisations organisations) {
        this.list = list;
        this.consultations = consultations;
        this.people = people;
        this.sheets = sheets;
        this.calls = calls;
        this.shownWords = shownWords;
        this.made = made;
        this.organisations = organisations;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.Someone someone = only(Role.ADVOCATE, Role.CARER, Role.PARENT);
        String path = path(request);
        if (path.isEmpty() || path.equals("/")) {
            show(
                    response,
                    "helper/children",
                    Map.of(
                            "frame",
                            frame(request, List.of()),
                            "sheet",
                            list.of(someone),
                            "leads",
                            organisations.mine().isPresent()));
            return;
        }
        Matcher shown = SHOWN.matcher(path);
        if (shown.matches()) {
            show(child(shown), request, response);
            return;
        }
        ChildId child = child(match(CHILD, path));
        Optional<Saying> saying = consultations.saying(child);
        if (saying.isEmpty()) {
            show(response, "say/none", Map.of("frame", frame(request, List.of())));
            return;
        }
        SaySheet sheet = sheets.sheet(people.child(child), saying.get(), place(child, request));
        show(
                response,
                "say/say",
                Map.of("frame", frame(request, List.of(sheet.seeing().script())), "sheet", sheet));
    }

    private void show(ChildId child, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sent sent = shownWords.shownToMe(child).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        show(
                response,
                "helper/shown",
                Map.of(
                        "frame",
                        frame(request, List.of()),
                        "name",
                        sent.author().shortName(),
                        "answers",
                        answers(sent)));
    }

    private List<ShownAnswer> answers(Sent sent) {
        return sent.given().stream()
                .map(given -> {
                    Question question = sent.form().question(given.question()).orElseThrow();
                    return new ShownAnswer(
                            question.title(),
                            given.answer().inWords(question, this::shortName).stream()
                                    .map(line -> line.label() == null ? line.text() : line.label() + ": " + line.text())
                                    .toList());
                })
                .toList();
    }

    /** What somebody named in an answer is called: by their number, or by what the child wrote. */
    private String shortName(String who) {
        return who.matches("\\d{1,18}")
                ? people.find(new PersonId(Long.parseLong(who)))
                        .map(Person::shortName)
                        .orElseGet(() -> texts.get(Speaking.now(), "helper.somebody"))
                : who;
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            only(Role.ADVOCATE, Role.CARER, Role.PARENT);
        } catch (PortalException e) {
            calls.refuse(response, e.code());
            return;
        }
        var making = MADE.matcher(path(request));
        if (making.matches()) {
            made.answer(child(making), match(MadeCalls.CALL, making.group(2)), request, response);
            return;
        }
        MatchResult call = match(CALL, path(request));
        ChildId child = child(call);
        calls.answer(child, call.group(2), place(child, request), request, response);
    }

    private Frame frame(HttpServletRequest request, List<String> scripts) {
        return frame(request, "Heard", "12-17", Frame.Corner.SIGN_OUT, HOME, scripts);
    }

    private static SaySheets.Place place(ChildId child, HttpServletRequest request) {
        return new SaySheets.Place(HOME + "/" + child, HOME, Looks.of(request));
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }

    private static MatchResult match(Pattern pattern, String path) {
        var matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        return matcher;
    }

    private static ChildId child(MatchResult path) {
        return new ChildId(Long.parseLong(path.group(1)));
    }
}
