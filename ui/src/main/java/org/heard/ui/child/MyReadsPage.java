package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultation.Consultations;
import org.heard.consultation.Read;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.identity.Person;
import org.heard.identity.Supporter;
import org.heard.ui.page.At;

/** Who has read what I said: every reading, the day and the time. */
@Singleton
@At("/my/reads")
final class MyReadsPage extends MyPage {
    private final transient Consultations consultations;

    MyReadsPage(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        Optional<Saying> saying = consultations.saying(around.child().id());
        boolean sent =
                saying.filter(one -> one.state() instanceof SayingState.Sent).isPresent();
        List<String> cannot = around.supporters().stream()
                .map(Supporter::person)
                .map(Person::shortName)
                .distinct()
                .toList();
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
                        "cannot", dates().list(cannot)));
    }

    private Somebody reading(Read read) {
        Person reader = read.reader();
        String who = text("home.reader." + reader.role().name(), reader.fullName());
        return new Somebody(MyHomePage.letter(reader), who, text("home.read-at", dates().moment(read.at())));
    }
}
