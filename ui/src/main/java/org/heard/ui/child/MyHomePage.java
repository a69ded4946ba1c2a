package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Tones;

/** The child's home. */
@Singleton
@At("/my")
final class MyHomePage extends LightPage {
    private final transient People people;
    private final transient InstantSource time;

    MyHomePage(People people, InstantSource time) {
        this.people = people;
        this.time = time;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Child child = people.child(only(Role.CHILD).person().child());
        String tone = Tones.of(child.ageOn(London.today(time)), child.formVersion());
        Frame frame = frame(request, "Heard", tone, Frame.Corner.LEAVE, "/my", List.of());
        show(
                response,
                "child/home",
                Map.of("frame", frame, "name", child.person().shortName()));
    }
}
