package org.heard.ui.letter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.heard.minutes.OlderMinutes;

/** Hands out a file that the browser keeps and never runs. */
final class Files {
    private Files() {}

    static void pdf(HttpServletResponse response, byte[] pdf, String name) throws IOException {
        send(response, pdf, "application/pdf", name);
    }

    static void send(HttpServletResponse response, OlderMinutes.Content file) throws IOException {
        send(response, file.bytes(), file.kind().type(), file.fileName());
    }

    static void send(HttpServletResponse response, byte[] bytes, String type, String name) throws IOException {
        String safe = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + safe);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
