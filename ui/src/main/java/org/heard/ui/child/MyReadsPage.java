package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.audit.AuditTrail;
import org.heard.audit.Looked;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Consultations;
import org.heard.consultation.Read;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.consultation.ShownWords;
import org.heard.glass.BreakGlass;
import org.heard.glass.Opened;
import org.heard.identity.Person;
import org.heard.identity.Supporter;
import org.heard.ui.page.At;
import org.jspecify.annotations.Nullable;

/** Who has read what I said: every reading, the day and the time; and who else may. */
@Singleton
@At("/my/reads")
final class MyReadsPage extends MyPage {
    private final transient Consultations consultations;
    private final transient ShownWords shownWords;
    private final transient BreakGlass glass;
    private final transient AuditTrail trail;

    MyReadsPage(Consultations consultations, ShownWords shownWords, BreakGlass glass, AuditTrail trail) {
        this.consultations = consultations;
        this.shownWords = shownWords;
        this.glass = glass;
        this.trail = trail;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        Optional<Saying> saying = consultations.saying(around.child().id());
        boolean sent =
                saying.filter(one -> one.state() instanceof SayingState.Sent).isPresent();
        Set<PersonId> shownTo = shownWords.shownTo(around.child().id());
        List<Shown> helpers = around.supporters().stream()
                .map(Supporter::person)
                .distinct()
                .map(person -> shown(person, shownTo))
                .toList();
        List<String> cannot =
                helpers.stream().filter(one -> !one.reads()).map(Shown::name).toList();
        show(
                response,
                "child/reads",
                Map.of(
                        "frame", frame(request, around),
                        "readings",
                                Stream.concat(
                                                glass.of(around.child().id()).stream()
                                                        .map(this::opened),
                                                saying.map(Saying::reads).orElse(List.of()).stream()
                                                        .map(this::reading))
                                        .toList(),
                        "looked",
                                trail.lookedAt(around.child().id()).stream()
                                        .map(this::looked)
                                        .toList(),
                        "sent", sent,
                        "helpers", helpers,
                        "cannot", dates().list(cannot)));
    }

    /** The child lets somebody read, or no longer does. */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        PersonId person = person(request.getParameter("person"));
        if ("show".equals(request.getParameter("do"))) {
            shownWords.show(child, person);
        } else {
            shownWords.hide(child, person);
        }
        response.sendRedirect("/my/reads#show");
    }

    private static PersonId person(@Nullable String number) {
        if (number == null || !number.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        return new PersonId(Long.parseLong(number));
    }

    private Shown shown(Person person, Set<PersonId> shownTo) {
        return new Shown(
                person.id().toString(),
                MyHomePage.letter(person),
                person.shortName(),
                text("home.reader." + person.role().name(), person.fullName()),
                shownTo.contains(person.id()));
    }

    private Somebody opened(Opened opened) {
        Person who = people.person(opened.by());
        String key = "rights.opened." + opened.why().name().toLowerCase(Locale.ROOT);
        return new Somebody(MyHomePage.letter(who), named(who), text(key, dates().moment(opened.at())));
    }

    private Somebody looked(Looked looked) {
        Person who = people.person(looked.who());
        String key = "rights.value.done."
                + looked.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Somebody(
                MyHomePage.letter(who),
                named(who),
                text("rights.looked.line", text(key), dates().moment(looked.last())));
    }

    private String named(Person who) {
        return text("home.reader." + who.role().name(), who.fullName());
    }

    private Somebody reading(Read read) {
        Person reader = read.reader();
        return new Somebody(MyHomePage.letter(reader), named(reader), text("home.read-at", dates().moment(read.at())));
    }
}
