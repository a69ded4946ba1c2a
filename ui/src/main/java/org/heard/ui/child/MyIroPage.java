package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.identity.Hellos;
import org.heard.identity.IroCards;
import org.heard.identity.Person;
import org.heard.ui.page.At;

/** Who my IRO is, what they do, how to reach them: in the IRO's own words where they wrote some. */
@Singleton
@At("/my/iro")
final class MyIroPage extends MyPage {
    private final transient IroCards cards;
    private final transient Hellos hellos;

    MyIroPage(IroCards cards, Hellos hellos) {
        this.cards = cards;
        this.hellos = hellos;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame(request, around));
        if (around.iro() != null) {
            parameters.put("card", cards.of(around.iro().id()));
            parameters.put("called", around.iro().shortName());
            before(around.child().id()).ifPresent(name -> parameters.put("before", name));
        }
        show(response, "child/iro", parameters);
    }

    /** "What do you call them?" */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        if (around.iro() != null) {
            String name = Objects.requireNonNullElse(request.getParameter("name"), "");
            names.call(around.child().id(), around.iro().id(), name);
        }
        response.sendRedirect("/my/iro", HttpServletResponse.SC_SEE_OTHER);
    }

    /** Who was it until a month ago. */
    private Optional<String> before(ChildId child) {
        return hellos.of(child)
                .filter(hello -> hello.isNews(dates().today()))
                .flatMap(hello -> Optional.ofNullable(hello.before()))
                .flatMap(people::find)
                .map(Person::shortName);
    }
}
