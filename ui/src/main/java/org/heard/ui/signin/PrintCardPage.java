package org.heard.ui.signin;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Offers;
import org.heard.identity.People;
import org.heard.identity.Person;
import org.heard.invitation.Invitations;
import org.heard.invitation.IssuedCard;
import org.heard.language.Speaking;
import org.heard.ui.page.At;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.SquareCode;
import org.jspecify.annotations.Nullable;

/**
 * A card for a letter, made by an IRO or the office: {@code /print-card?child=12&to=12}. The code is on this page once and
 * nowhere afterwards; the printed part names nobody.
 */
@Singleton
@At("/print-card")
final class PrintCardPage extends LightPage {
    private final transient Invitations invitations;
    private final transient Offers offers;
    private final transient People people;
    private final transient InstantSource time;
    private final String address;

    PrintCardPage(
            Invitations invitations,
            Offers offers,
            People people,
            InstantSource time,
            @Value("${heard.address}") String address) {
        this.invitations = invitations;
        this.offers = offers;
        this.people = people;
        this.time = time;
        this.address = address;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = staffFrame(request);
        ChildId child = new ChildId(number(request.getParameter("child")));
        PersonId to = new PersonId(number(request.getParameter("to")));
        invitations.waysIn(child);
        Person person = people.person(to);
        show(
                response,
                "signin/make-card",
                Map.of(
                        "frame",
                        frame,
                        "name",
                        person.fullName(),
                        "child",
                        child.toString(),
                        "to",
                        to.toString(),
                        "afresh",
                        request.getParameter("afresh") != null));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = staffFrame(request);
        ChildId child = new ChildId(number(request.getParameter("child")));
        PersonId to = new PersonId(number(request.getParameter("to")));
        if (request.getParameter("afresh") != null) {
            invitations.revoke(child, to);
        }
        IssuedCard card = offers.card(child, to);
        Dates dates = new Dates(texts, Speaking.now(), London.today(time));
        show(
                response,
                "signin/printed-card",
                Map.of(
                        "frame", frame,
                        "card", card,
                        "square", SquareCode.of(card.address()),
                        "address", address.replaceFirst("^https?://", ""),
                        "until", dates.day(London.at(card.until()).toLocalDate())));
    }

    private Frame staffFrame(HttpServletRequest request) {
        only(Role.IRO, Role.MANAGER, Role.ADMINISTRATOR);
        return frame(
                request,
                texts.get(Speaking.now(), "signin.print.title"),
                "12-17",
                Frame.Corner.SIGN_OUT,
                Homes.STAFF,
                List.of());
    }

    private static long number(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_VALID);
        }
        return Long.parseLong(text);
    }
}
