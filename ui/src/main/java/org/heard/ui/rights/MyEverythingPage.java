package org.heard.ui.rights;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.copy.Copies;
import org.heard.copy.Everything;
import org.heard.language.Speaking;
import org.heard.ui.child.MyPage;
import org.heard.ui.page.At;

/**
 * Everything that is kept about the child: to read here, and at {@code /my/everything.zip} to take away, with the same as JSON
 * and every picture and recording.
 */
@Singleton
@At({"/my/everything", "/my/everything.zip"})
final class MyEverythingPage extends MyPage {
    private final transient Copies copies;
    private final transient TemplateEngine templates;

    MyEverythingPage(Copies copies, TemplateEngine templates) {
        this.copies = copies;
        this.templates = templates;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var around = around();
        ChildId child = around.child().id();
        CopyWords words = new CopyWords(texts, Speaking.now(), dates());
        var frame = frame(request, around);
        if (!request.getServletPath().endsWith(".zip")) {
            CopyModel model = words.model(copies.everything(child));
            show(response, "rights/everything", Map.of("frame", frame, "model", model));
            return;
        }
        Path zip = Files.createTempFile(
                "heard", ".zip"); // recordings may be many: not in memory, no transaction held open
        try {
            try (OutputStream out = Files.newOutputStream(zip)) {
                copies.zip(child, all -> page(all, words, frame), out);
            }
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"my-words.zip\"");
            response.setContentLengthLong(Files.size(zip));
            Files.copy(zip, response.getOutputStream());
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private String page(Everything all, CopyWords words, Object frame) {
        StringOutput out = new StringOutput();
        templates.render("rights/file.jte", Map.of("frame", frame, "model", words.model(all)), out);
        return org.heard.language.InEnglish.plain(out.toString());
    }
}
