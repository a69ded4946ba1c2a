package org.heard.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of the yearly return that figures are told apart by: the main need (CIN) and the ethnic group (ETHNIC) of a child. */
enum CensusCode {
    /** Why care was needed: N1 abuse or neglect, to N8 absent parenting. */
    NEED("This need is not known.", "It is one of N1 to N8.", "N1 N2 N3 N4 N5 N6 N7 N8"),

    /** REFU: did not want to say; NOBT: not known yet. */
    ETHNICITY(
            "This ethnic group is not known.",
            "It is one of the codes of the yearly return, for example WBRI.",
            "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH BCRB BAFR BOTH CHNE OOTH REFU NOBT");

    private final String unknown;
    private final String toDo;
    private final Set<String> codes;

    CensusCode(String unknown, String toDo, String codes) {
        this.unknown = unknown;
        this.toDo = toDo;
        this.codes = Arrays.stream(codes.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** The code in that cell; empty, and said when it is another one, where there is none. */
    Optional<String> read(RowReader row, String column) {
        Optional<String> code = of(row.cell(column));
        if (code.isEmpty() && row.has(column)) {
            row.leaveOut(column, unknown, toDo);
        }
        return code;
    }

    /** The code, if it is one; case systems also write their own wording, which says nothing for certain. */
    Optional<String> of(String cell) {
        return Optional.of(cell.strip().toUpperCase(Locale.ROOT)).filter(codes::contains);
    }
}
