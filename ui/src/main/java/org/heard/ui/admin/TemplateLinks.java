package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.icon;
import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;
import static org.heard.ui.staff.Markup.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import org.heard.base.Caller;
import org.heard.importing.Templates;
import org.heard.importing.Templates.Form;
import org.heard.importing.Templates.Template;
import org.heard.ui.staff.Markup;

/** Links to our two templates, empty and filled with what the portal holds. */
final class TemplateLinks {
    private final Templates templates;

    TemplateLinks(Templates templates) {
        this.templates = templates;
    }

    HtmlContainer card() {
        HtmlContainer box = Markup.card(
                "s-card",
                "Our templates",
                text(
                        "p",
                        "soft",
                        "For what the case system's extracts lack: names, telephones, carers and advocates; when reviews"
                                + " are planned. The workbooks explain every column on their second sheet. Filled ones"
                                + " hold personal data: keep them where extracts are kept."));
        for (Template template : Template.values()) {
            HtmlContainer links = tag("div", "btns");
            for (Form form : Form.values()) {
                links.add(link(template, form, false), link(template, form, true));
            }
            box.add(text("h3", "", template == Template.PEOPLE ? "People" : "Review diary"), links);
        }
        return box;
    }

    private Anchor link(Template template, Form form, boolean filled) {
        Caller caller = Caller.current();
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(template.fileName() + "." + form.ending());
                    event.setContentType(form.mediaType());
                    try (OutputStream out = event.getOutputStream()) {
                        caller.call(() -> write(template, form, filled, out));
                    }
                },
                "");
        String label = (filled ? "Filled " : "Empty ") + form.name();
        link.add(icon("paper"), words(label));
        link.getElement()
                .setAttribute("aria-label", label + ", " + (template == Template.PEOPLE ? "people" : "review diary"));
        link.setClassName("btn");
        return link;
    }

    private OutputStream write(Template template, Form form, boolean filled, OutputStream out) throws IOException {
        if (filled) {
            templates.writeFilled(template, form, out);
        } else {
            templates.writeEmpty(template, form, out);
        }
        return out;
    }
}
