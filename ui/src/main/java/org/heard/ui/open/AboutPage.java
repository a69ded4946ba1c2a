package org.heard.ui.open;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heard.accessibility.symbols.SymbolSet;
import org.heard.base.Settings;
import org.heard.symbol.CouncilPack;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/** What we say about ourselves: the pictures and who drew them, who can see what, whether everyone can use it. */
@Singleton
@At({"/pictures-about", "/privacy", "/accessibility"})
final class AboutPage extends LightPage {
    private final transient Settings settings;
    private final transient CouncilPack pack;

    AboutPage(Settings settings, CouncilPack pack) {
        this.settings = settings;
        this.pack = pack;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getServletPath()) {
            case "/privacy" ->
                show(
                        response,
                        "open/privacy",
                        Map.of(
                                "frame", publicFrame(request, "public.privacy.title"),
                                "council", settings.get(CouncilSettings.NAME)));
            case "/accessibility" ->
                show(
                        response,
                        "open/accessibility",
                        Map.of(
                                "frame", publicFrame(request, "public.accessibility.title"),
                                "contact", settings.get(CouncilSettings.ACCESSIBILITY_CONTACT)));
            default ->
                show(
                        response,
                        "open/pictures",
                        Map.of(
                                "frame", publicFrame(request, "public.pictures.title"),
                                "sets", List.of(SymbolSet.values()),
                                "packs", pack.licences()));
        }
    }
}
