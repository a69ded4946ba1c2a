package org.heard.retention;

import org.heard.copy.Everything;

/** What whoever keeps the case record reads first in the package. */
final class PackagePage {
    private PackagePage() {}

    static String of(Everything all) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en-GB\"><meta charset=\"utf-8\">"
                + "<title>Handed over by Heard</title><h1>Handed over to the case record</h1><p>Made " + all.madeAt()
                + ". The same is in everything.json; pictures and recordings are in the folder files.</p>");
        for (Everything.Part part : all.parts()) {
            page.append("<h2>").append(escaped(part.kind())).append("</h2>");
            part.items().forEach(item -> {
                page.append("<dl><dt>")
                        .append(item.at() == null ? "" : item.at())
                        .append("</dt>");
                item.says()
                        .forEach((what, said) -> page.append("<dt>")
                                .append(escaped(what))
                                .append("</dt><dd>")
                                .append(escaped(said).replace("\n", "<br>"))
                                .append("</dd>"));
                page.append("</dl>");
            });
        }
        return page.append("</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
