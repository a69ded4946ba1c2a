package org.heard.ui.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.heard.demo.DemoPeople;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/** The same as {@link DemoPage}, for scripts: {@code [{"role": "child", "name": "…", "url": "http://…"}, …]}. */
@Singleton
@At("/demo/links.json")
@Requires(property = "heard.demo", value = "true")
final class DemoLinks extends LightPage {
    private final transient DemoPeople people;
    private final transient ObjectMapper json;

    DemoLinks(DemoPeople people, ObjectMapper json) {
        this.people = people;
        this.json = json;
    }

    /** One link; the role in lower case. */
    @Serdeable
    record Link(String role, String name, String url) {}

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String here = request.getRequestURL().toString().replace(request.getRequestURI(), "");
        List<Link> links = people.all().stream()
                .map(one -> new Link(
                        one.person().role().name().toLowerCase(Locale.ROOT),
                        one.person().fullName(),
                        here + DemoInPage.pathFor(one.person().id())))
                .toList();
        response.setContentType("application/json");
        response.getOutputStream().write(json.writeValueAsBytes(links));
    }
}
