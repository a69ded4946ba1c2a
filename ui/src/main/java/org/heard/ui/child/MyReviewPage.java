package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.base.Role;
import org.heard.identity.Person;
import org.heard.identity.Supporter;
import org.heard.ui.page.At;

/** What a review is, and who comes. */
@Singleton
@At("/my/review")
final class MyReviewPage extends MyPage {

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        List<Somebody> people = new ArrayList<>();
        if (around.iro() != null) {
            people.add(somebody(around.iro(), Role.IRO));
        }
        if (around.socialWorker() != null) {
            people.add(somebody(around.socialWorker(), Role.SOCIAL_WORKER));
        }
        for (Supporter supporter : around.supporters()) {
            people.add(somebody(supporter.person(), supporter.relation()));
        }
        show(
                response,
                "child/review",
                Map.of(
                        "frame", frame(request, around),
                        "iro", around.iroName(text("home.your-iro")),
                        "people", List.copyOf(people)));
    }

    private Somebody somebody(Person person, Role role) {
        return new Somebody(MyHomePage.letter(person), person.shortName(), text("home.does." + role.name()));
    }
}
