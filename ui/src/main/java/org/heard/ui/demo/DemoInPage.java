package org.heard.ui.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.demo.DemoPeople;
import org.heard.identity.Person;
import org.heard.identity.SignedIn;
import org.heard.ui.page.At;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SignInCookie;

/** Signs a visitor in as one of the made-up people, as often as they like: {@code /demo/in/<number>}. */
@Singleton
@At("/demo/in/*")
@Requires(property = "heard.demo", value = "true")
final class DemoInPage extends LightPage {
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    private final transient DemoPeople people;
    private final transient SignedIn signedIn;
    private final transient SignInCookie cookie;

    DemoInPage(DemoPeople people, SignedIn signedIn, SignInCookie cookie) {
        this.people = people;
        this.signedIn = signedIn;
        this.cookie = cookie;
    }

    static String pathFor(PersonId person) {
        return "/demo/in/" + person;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        Person person = people.person(new PersonId(Long.parseLong(path.group(1))));
        cookie.set(request, response, signedIn.token(person.id(), person.role()));
        response.sendRedirect(Homes.of(person.role()), HttpServletResponse.SC_SEE_OTHER);
    }
}
