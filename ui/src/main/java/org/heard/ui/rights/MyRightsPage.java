package org.heard.ui.rights;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Consultations;
import org.heard.consultation.SayingState;
import org.heard.consultation.UnsentWords;
import org.heard.identity.People;
import org.heard.rights.RightAsked;
import org.heard.rights.RightKind;
import org.heard.rights.Rights;
import org.heard.ui.child.MyPage;
import org.heard.ui.page.At;

/** My words and my rights: one tap from home, one more for each thing a child can do. */
@Singleton
@At("/my/rights")
final class MyRightsPage extends MyPage {
    private static final String HERE = "/my/rights";
    private static final List<String> DONE = List.of("back", "unsent", "asked", "empty");

    private final transient Consultations consultations;
    private final transient UnsentWords unsent;
    private final transient Rights rights;
    private final transient People everybody;

    MyRightsPage(Consultations consultations, UnsentWords unsent, Rights rights, People everybody) {
        this.consultations = consultations;
        this.unsent = unsent;
        this.rights = rights;
        this.everybody = everybody;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var around = around();
        ChildId child = around.child().id();
        boolean sent = consultations
                .saying(child)
                .filter(one -> one.state() instanceof SayingState.Sent)
                .isPresent();
        String done = Objects.requireNonNullElse(request.getParameter("done"), "");
        RightsModel model = new RightsModel(
                sent,
                unsent.count(child),
                DONE.contains(done) ? text("rights.done." + done) : "",
                Arrays.stream(RightKind.values())
                        .map(kind -> new RightsModel.Ask(kind.key()))
                        .toList(),
                rights.of(child).stream().map(this::asked).toList());
        show(response, "rights/rights", Map.of("frame", frame(request, around), "model", model));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        String done = switch (Objects.requireNonNullElse(request.getParameter("do"), "")) {
            case "back" -> {
                consultations.takeBack(child);
                yield "back";
            }
            case "unsent" -> {
                unsent.delete(child);
                yield "unsent";
            }
            case "see" -> ask(child, RightKind.SEE, request);
            case "correct" -> ask(child, RightKind.CORRECT, request);
            case "complain" -> ask(child, RightKind.COMPLAIN, request);
            default -> throw new PortalException(ErrorCode.NOT_VALID, "do");
        };
        response.sendRedirect(HERE + "?done=" + done, HttpServletResponse.SC_SEE_OTHER);
    }

    private String ask(ChildId child, RightKind kind, HttpServletRequest request) {
        String words = Objects.requireNonNullElse(request.getParameter("words"), "");
        if (words.isBlank()) {
            return "empty";
        }
        rights.ask(child, kind, words);
        return "asked";
    }

    private RightsModel.Asked asked(RightAsked one) {
        String answer = Optional.ofNullable(one.answer()).orElse("");
        String line = one.answeredBy() == null || one.answeredAt() == null
                ? text(
                        one.owedBy().isBefore(dates().today()) ? "rights.asked.late" : "rights.asked.waiting",
                        dates().day(one.owedBy()))
                : text(
                        "rights.asked.answered",
                        everybody.person(one.answeredBy()).fullName(),
                        dates().day(London.at(one.answeredAt()).toLocalDate()));
        return new RightsModel.Asked(text("rights." + one.kind().key()), one.words(), line, answer);
    }
}
