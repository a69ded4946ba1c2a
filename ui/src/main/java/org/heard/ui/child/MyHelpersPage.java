package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.Person;
import org.heard.support.HelperWishes;
import org.heard.support.Helpers;
import org.heard.support.Wish;
import org.heard.ui.page.At;
import org.jspecify.annotations.Nullable;

/** "I want someone to help me": who helps, asking for somebody, and stopping it in two taps. */
@Singleton
@At("/my/helpers")
final class MyHelpersPage extends MyPage {
    private final transient Helpers helpers;
    private final transient HelperWishes wishes;

    MyHelpersPage(Helpers helpers, HelperWishes wishes) {
        this.helpers = helpers;
        this.wishes = wishes;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(request, response, request.getParameter("stop"), "");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        switch (said(request, "do")) {
            case "advocate" -> wishes.ask(child, Wish.Kind.ADVOCATE, "", "");
            case "somebody" -> {
                if (said(request, "who").isBlank()) {
                    page(request, response, null, text("home.helpers.who.missing"));
                    return;
                }
                wishes.ask(child, Wish.Kind.SOMEBODY, said(request, "who"), said(request, "reach"));
            }
            case "take-back" -> wishes.takeBack(child, number(said(request, "wish")));
            case "stop" -> {
                helpers.end(child, new PersonId(number(said(request, "person"))));
                page(request, response, null, text("home.helpers.stopped"));
                return;
            }
            default -> throw new PortalException(ErrorCode.NOT_VALID);
        }
        response.sendRedirect("/my/helpers", HttpServletResponse.SC_SEE_OTHER);
    }

    private void page(HttpServletRequest request, HttpServletResponse response, @Nullable String stop, String said)
            throws IOException {
        Around around = around();
        ChildId child = around.child().id();
        var mine = helpers.mine(child);
        List<HelperModel.Somebody> now =
                mine.stream().map(one -> helper(one.person(), one.relation())).toList();
        List<Wish> asked = wishes.mine(child);
        HelperModel model = new HelperModel(
                now,
                asked.stream().map(this::asked).toList(),
                now.stream().filter(one -> one.id().equals(stop)).findFirst().orElse(null),
                said,
                asked.stream().anyMatch(wish -> wish.kind() == Wish.Kind.ADVOCATE && wish.waits()),
                mine.stream().anyMatch(one -> one.relation() == Role.ADVOCATE));
        show(response, "child/helpers", Map.of("frame", frame(request, around), "model", model));
    }

    private HelperModel.Somebody helper(Person person, Role relation) {
        return new HelperModel.Somebody(
                person.id().toString(),
                person.shortName().substring(0, 1),
                person.shortName(),
                text("home.does." + relation));
    }

    private HelperModel.Asked asked(Wish wish) {
        String words = wish.kind() == Wish.Kind.ADVOCATE ? text("home.helpers.advocate") : wish.who();
        String line = wish.status() == Wish.Status.DECLINED
                ? wish.words()
                : text("home.helpers.status."
                        + wish.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new HelperModel.Asked(String.valueOf(wish.id()), words, line, wish.waits());
    }

    private static long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_VALID);
        }
        return Long.parseLong(text);
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
