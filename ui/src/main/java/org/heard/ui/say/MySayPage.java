package org.heard.ui.say;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.consultation.Consultations;
import org.heard.consultation.Saying;
import org.heard.identity.People;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Looks;

/** Where a child says how things are: the whole question set in one page, one question at a time. */
@Singleton
@At("/my/say")
final class MySayPage extends LightPage {
    static final String BASE = "/my";

    private final transient Consultations consultations;
    private final transient People people;
    private final transient SaySheets sheets;

    MySayPage(Consultations consultations, People people, SaySheets sheets) {
        this.consultations = consultations;
        this.people = people;
        this.sheets = sheets;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        Optional<Saying> saying = consultations.saying(child);
        if (saying.isEmpty()) {
            Frame frame = frame(request, "Heard", "12-17", Frame.Corner.LEAVE, BASE, List.of());
            show(response, "say/none", Map.of("frame", frame));
            return;
        }
        SaySheets.Place place = new SaySheets.Place(BASE, BASE, Looks.of(request));
        SaySheet sheet = sheets.sheet(people.child(child), saying.get(), place);
        Frame frame = frame(
                request,
                "Heard",
                sheet.tone(),
                Frame.Corner.LEAVE,
                BASE,
                List.of(sheet.seeing().script()));
        show(response, "say/say", Map.of("frame", frame, "sheet", sheet));
    }
}
