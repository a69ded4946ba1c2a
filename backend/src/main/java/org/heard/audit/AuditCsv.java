package org.heard.audit;

/** A line of the export. What a spreadsheet would take for a formula is not one. */
final class AuditCsv {
    private AuditCsv() {}

    static String line(AuditLine line) {
        return String.join(
                        ",",
                        line.number() == null ? "" : String.valueOf(line.number()),
                        line.at().toString(),
                        cell(line.who()),
                        line.role(),
                        line.action().name(),
                        cell(line.child()),
                        cell(line.childRef()),
                        cell(line.subject()))
                + "\r\n";
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
