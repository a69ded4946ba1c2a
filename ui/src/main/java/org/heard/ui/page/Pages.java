package org.heard.ui.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The templates, compiled with the program. */
@Factory
final class Pages {

    @Singleton
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.heard.ui.page.generated");
    }
}
