package org.heard.base;

/** Every error a person can meet. Each has a page in {@code docs/operations/problems/}, named like its {@link #slug()}. */
public enum ErrorCode {
    NOT_SIGNED_IN("H-1001", 401),
    NOT_ALLOWED("H-1002", 403),
    NOT_FOUND("H-1003", 404),
    NOT_VALID("H-1004", 400),
    TOO_MANY_TRIES("H-1005", 429),
    CHANGED_MEANWHILE("H-1006", 409),
    REVIEW_IS_OVER("H-1007", 409),
    DATE_OF_BIRTH_UNKNOWN("H-1008", 409),
    REASON_NEEDED("H-1009", 422),
    FILE_NOT_UNDERSTOOD("H-1010", 422),
    TOO_BIG("H-1011", 413),
    FILE_REFUSED("H-1012", 422),
    BROKEN("H-1042", 500);

    private final String code;
    private final int status;

    ErrorCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** What the person sees and can quote, for example {@code H-1003}. */
    public String code() {
        return code;
    }

    /** The HTTP status that says the same to a program. */
    public int status() {
        return status;
    }

    /** The name of its page among the problems, for example {@code not-found}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
