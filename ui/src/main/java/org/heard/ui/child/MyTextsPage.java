package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.Person;
import org.heard.outbox.Channel;
import org.heard.reminder.TextChoice;
import org.heard.reminder.TextChoices;
import org.heard.ui.page.At;
import org.heard.ui.page.Dates;

/** Whether, when and how a child is texted; and that they can answer by text. */
@Singleton
@At("/my/texts")
final class MyTextsPage extends MyPage {
    private static final List<Integer> HOURS = List.of(8, 12, 16, 18, 19);

    private final transient TextChoices choices;

    MyTextsPage(TextChoices choices) {
        this.choices = choices;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        TextChoice now = choices.of(around.child().id());
        Dates dates = dates();
        List<TextsModel.Hour> hours = HOURS.stream()
                .map(hour -> new TextsModel.Hour(hour, dates.time(LocalTime.of(hour, 0)), hour == now.hour()))
                .toList();
        show(
                response,
                "talk/texts",
                Map.of(
                        "frame",
                        frame(request, around),
                        "model",
                        new TextsModel(
                                now.off(),
                                now.channel() == Channel.WHATSAPP,
                                hours,
                                around.child().person().phone() != null,
                                now.named(),
                                Optional.ofNullable(around.iro())
                                        .map(Person::shortName)
                                        .orElse(""),
                                request.getParameter("kept") != null)));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        Channel channel = "whatsapp".equals(request.getParameter("by")) ? Channel.WHATSAPP : Channel.SMS;
        String hour = Objects.requireNonNullElse(request.getParameter("hour"), "16");
        if (!hour.matches("\\d{1,2}")) {
            throw new PortalException(ErrorCode.NOT_VALID, "hour");
        }
        boolean off = "none".equals(request.getParameter("by"));
        boolean named = request.getParameter("named") != null;
        choices.choose(child, new TextChoice(off, channel, Integer.parseInt(hour), named));
        response.sendRedirect("/my/texts?kept", HttpServletResponse.SC_SEE_OTHER);
    }
}
