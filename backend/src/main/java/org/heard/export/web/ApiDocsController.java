package org.heard.export.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** The description of the REST interface, for people and for programs; no sign-in is needed. */
@Hidden
@Controller("/api/docs")
@Secured(SecurityRule.IS_ANONYMOUS)
class ApiDocsController {
    private static final String STYLE = """
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
            main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
            section { margin: 2rem 0; }
            code { overflow-wrap: anywhere; }
            dt { margin-top: .5rem; }
            dd { margin-left: 1.5rem; }
            """;

    private final ApiDescription description;
    private final ApiPage page;

    ApiDocsController(ApiDescription description, ApiPage page) {
        this.description = description;
        this.page = page;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    String page() {
        return page.html();
    }

    @Get("/openapi.yaml")
    @Produces(MediaType.TEXT_PLAIN)
    String yaml() {
        return description.text();
    }

    @Get("/docs.css")
    HttpResponse<String> style() {
        return HttpResponse.ok(STYLE).contentType("text/css");
    }
}
