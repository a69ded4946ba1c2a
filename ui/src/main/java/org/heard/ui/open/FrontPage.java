package org.heard.ui.open;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.heard.base.Caller;
import org.heard.base.Settings;
import org.heard.ui.page.At;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;

/** The front: what it is for, and the way in with a card. */
@Singleton
@At("")
final class FrontPage extends LightPage {
    private final transient Settings settings;
    private final boolean demo;

    FrontPage(Settings settings, @Value("${heard.demo:false}") boolean demo) {
        this.settings = settings;
        this.demo = demo;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone someone
                ? Homes.of(someone.role())
                : "";
        show(
                response,
                "open/front",
                Map.of(
                        "frame",
                        publicFrame(request, "public.title"),
                        "council",
                        settings.get(CouncilSettings.NAME),
                        "home",
                        home,
                        "demo",
                        demo));
    }
}
