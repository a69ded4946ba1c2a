package org.heard.base.web;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;

/** What went wrong, told to a program and to whoever reads its log. */
@Serdeable
@Schema(description = "What went wrong")
public record Problem(
        @Schema(description = "To be looked up among the portal's problems", example = "H-1003")
        String code,

        @Schema(example = "There is nothing here, or it is not yours to see.")
        String message) {

    static Problem of(ErrorCode code) {
        return new Problem(code.code(), message(code));
    }

    /** The detail is told only where it says what was wrong with the request; elsewhere it is for the portal's own log. */
    static Problem of(PortalException problem) {
        String detail = problem.getMessage();
        return problem.code() == ErrorCode.NOT_VALID && detail != null ? invalid(detail) : of(problem.code());
    }

    static Problem invalid(String detail) {
        return new Problem(ErrorCode.NOT_VALID.code(), message(ErrorCode.NOT_VALID) + " " + detail + ".");
    }

    private static String message(ErrorCode code) {
        return switch (code) {
            case NOT_SIGNED_IN -> "Say who you are first.";
            case NOT_ALLOWED -> "You may not do this.";
            case NOT_FOUND -> "There is nothing here, or it is not yours to see.";
            case NOT_VALID -> "Something in the request is missing or wrong.";
            case TOO_MANY_TRIES -> "Too many tries. Wait a while.";
            case CHANGED_MEANWHILE -> "It was changed meanwhile. Read it again first.";
            case REVIEW_IS_OVER -> "The review is over.";
            case DATE_OF_BIRTH_UNKNOWN -> "The date of birth is not known or cannot be right.";
            case REASON_NEEDED -> "A written reason is needed.";
            case FILE_NOT_UNDERSTOOD -> "The file is not one that the portal reads.";
            case TOO_BIG -> "That is too big.";
            case FILE_REFUSED -> "The virus scanner refused the file.";
            case BROKEN -> "Something in the portal is broken. It is not your fault.";
        };
    }
}
