package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    MyReadsPage(Consultations consultations, ShownWords shownWords) {
        this.consultations = consultations;
        this.shownWords = shownWords;
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
                                saying.map(Saying::reads).orElse(List.of()).stream()
                                        .map(this::reading)
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

    private Somebody reading(Read read) {
        Person reader = read.reader();
        String who = text("home.reader." + reader.role().name(), reader.fullName());
        return new Somebody(MyHomePage.letter(reader), who, text("home.read-at", dates().moment(read.at())));
    }
}
