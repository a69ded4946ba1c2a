package org.heard.ui.say;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Consultations;
import org.heard.consultation.HelperBeside;
import org.heard.consultation.HelpersBeside;
import org.heard.consultation.HelpingWay;
import org.heard.form.Question;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;
import org.jspecify.annotations.Nullable;

/** Who sits beside the child, how they help, and the helper's notes: in a field of their own, never an answer. */
@Singleton
@At("/my/beside")
final class BesidePage extends LightPage {
    private final transient HelpersBeside helpers;
    private final transient Consultations consultations;

    BesidePage(HelpersBeside helpers, Consultations consultations) {
        this.helpers = helpers;
        this.consultations = consultations;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        List<HelperBeside> all = helpers.of(child);
        BesideModel model = new BesideModel(
                all.stream().filter(HelperBeside::isThere).findFirst().orElse(null),
                all.stream().filter(one -> !one.isThere()).toList(),
                about(child, request.getParameter("about")).orElse(null),
                back(request));
        Frame frame = frame(request, "Heard", "8-11", Frame.Corner.LEAVE, MySayPage.BASE, List.of());
        show(response, "say/beside", Map.of("frame", frame, "model", model));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        switch (String.valueOf(request.getParameter("do"))) {
            case "sit" -> helpers.sits(child, parameter(request, "name"), parameter(request, "who"), ways(request));
            case "note" -> helpers.notes(child, parameter(request, "about"), parameter(request, "words"));
            case "leave" -> helpers.leaves(child);
            default -> throw new PortalException(ErrorCode.NOT_VALID, "nothing to do");
        }
        boolean stays = !"note".equals(request.getParameter("do"));
        response.sendRedirect(stays ? "/my/beside" : back(request), HttpServletResponse.SC_SEE_OTHER);
    }

    private Optional<Question> about(ChildId child, @Nullable String question) {
        return question == null
                ? Optional.empty()
                : consultations.saying(child).flatMap(saying -> saying.form().question(question));
    }

    private static List<HelpingWay> ways(HttpServletRequest request) {
        String[] ways = request.getParameterValues("way");
        return ways == null
                ? List.of()
                : Arrays.stream(HelpingWay.values())
                        .filter(way -> List.of(ways).contains(way.key()))
                        .toList();
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** The step of the questions from which somebody came. */
    private static String back(HttpServletRequest request) {
        String step = request.getParameter("step");
        return step != null && step.matches("[0-9a-z-]{1,12}") ? "/my/say#" + step : "/my/say";
    }
}
