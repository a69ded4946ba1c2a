package org.heard.export.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** What the generated description of the REST interface says of it as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Heard",
                        version = "1",
                        description =
                                "The participation record of reviews, for the council's case system. Errors come as"
                                        + " {code, message}; each code has a page among the portal's problems.",
                        license = @License(name = "Apache-2.0")))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
final class ApiDefinition {
    private ApiDefinition() {}
}
