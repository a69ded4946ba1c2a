package org.heard.export.web;

import static org.heard.export.web.ApiDescription.list;
import static org.heard.export.web.ApiDescription.map;
import static org.heard.export.web.ApiDescription.text;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** The description of the REST interface for people: one page of plain HTML that asks for nothing from elsewhere. */
@Singleton
class ApiPage {
    private static final String REFERENCE = "#/components/schemas/";

    private final ApiDescription description;

    ApiPage(ApiDescription description) {
        this.description = description;
    }

    String html() {
        Map<?, ?> info = description.at("info");
        StringBuilder page = new StringBuilder("""
                <!doctype html>
                <html lang="en-GB">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Heard: the REST interface</title>
                <link rel="stylesheet" href="/api/docs/docs.css">
                <main>
                <h1>Heard: the REST interface</h1>
                """);
        page.append("<p>").append(escape(text(info, "description"))).append("</p>\n");
        page.append("<p>For programs: <a href=\"/api/docs/openapi.yaml\">openapi.yaml</a> (OpenAPI 3).</p>\n");
        description
                .at("paths")
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .forEach((method, operation) -> operation(page, path, method, (Map<?, ?>) operation)));
        page.append("<h2 id=\"words\">What the words mean</h2>\n");
        description.at("components", "schemas").forEach((name, schema) -> schema(page, name, (Map<?, ?>) schema));
        return page.append("</main>\n</html>\n").toString();
    }

    private static void operation(StringBuilder page, Object path, Object method, Map<?, ?> operation) {
        page.append("<section>\n<h2>")
                .append(escape(text(operation, "summary")))
                .append("</h2>\n");
        page.append("<p><code>")
                .append(escape(method.toString().toUpperCase(Locale.ROOT)))
                .append(' ')
                .append(escape(path.toString()))
                .append("</code></p>\n<p>")
                .append(escape(text(operation, "description")))
                .append("</p>\n");
        if (!list(operation, "parameters").isEmpty()) {
            page.append("<h3>Send</h3>\n<dl>\n");
            list(operation, "parameters").forEach(one -> parameter(page, (Map<?, ?>) one));
            page.append("</dl>\n");
        }
        map(operation, "requestBody").forEach((key, value) -> {
            if (key.equals("content")) {
                page.append("<h3>Send</h3>\n<p>")
                        .append(contents((Map<?, ?>) value))
                        .append("</p>\n");
            }
        });
        page.append("<h3>Get back</h3>\n<dl>\n");
        map(operation, "responses")
                .forEach((status, response) -> page.append("<dt>")
                        .append(escape(status.toString()))
                        .append("</dt><dd>")
                        .append(escape(text((Map<?, ?>) response, "description")))
                        .append(contents(map((Map<?, ?>) response, "content")))
                        .append("</dd>\n"));
        page.append("</dl>\n</section>\n");
    }

    private static void parameter(StringBuilder page, Map<?, ?> parameter) {
        String needed = "true".equals(text(parameter, "required")) ? ", needed" : "";
        page.append("<dt><code>")
                .append(escape(text(parameter, "name")))
                .append("</code> in ")
                .append(escape(text(parameter, "in")))
                .append(needed)
                .append("</dt><dd>")
                .append(escape(text(parameter, "description")))
                .append(" (")
                .append(type(map(parameter, "schema")))
                .append(")</dd>\n");
    }

    private static void schema(StringBuilder page, Object name, Map<?, ?> schema) {
        page.append("<section id=\"")
                .append(escape(name.toString()))
                .append("\">\n<h3>")
                .append(escape(name.toString()))
                .append("</h3>\n<p>")
                .append(escape(text(schema, "description")))
                .append("</p>\n<dl>\n");
        for (Object value : list(schema, "enum")) {
            page.append("<dt><code>").append(escape(value.toString())).append("</code></dt>\n");
        }
        map(schema, "properties")
                .forEach((property, of) -> page.append("<dt><code>")
                        .append(escape(property.toString()))
                        .append("</code> ")
                        .append(type((Map<?, ?>) of))
                        .append("</dt><dd>")
                        .append(escape(text((Map<?, ?>) of, "description")))
                        .append("</dd>\n"));
        page.append("</dl>\n</section>\n");
    }

    private static String contents(Map<?, ?> content) {
        StringBuilder all = new StringBuilder();
        content.forEach((media, of) -> all.append(" <code>")
                .append(escape(media.toString()))
                .append("</code>: ")
                .append(type(map((Map<?, ?>) of, "schema"))));
        return all.toString();
    }

    private static String type(Map<?, ?> schema) {
        String reference = text(schema, "$ref");
        if (!reference.isEmpty()) {
            String name = escape(reference.substring(REFERENCE.length()));
            return "<a href=\"#" + name + "\">" + name + "</a>";
        }
        for (Object one : list(schema, "allOf")) {
            return type((Map<?, ?>) one);
        }
        if (text(schema, "type").equals("array")) {
            return "list of " + type(map(schema, "items"));
        }
        String format = text(schema, "format");
        return escape(text(schema, "type") + (format.isEmpty() ? "" : " " + format));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
