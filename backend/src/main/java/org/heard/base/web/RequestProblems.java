package org.heard.base.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.heard.base.ErrorCode;

/** Tells the program what the framework refused (an address, a method, a value it cannot read) in the portal's own form. */
@Primary
@Singleton
final class RequestProblems implements ErrorResponseProcessor<Problem> {
    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        return response.body(problem(context, response.status())).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static Problem problem(ErrorContext context, HttpStatus status) {
        if (status == HttpStatus.BAD_REQUEST) {
            return context.getErrors().stream()
                    .findFirst()
                    .map(error -> Problem.invalid(error.getMessage()))
                    .orElseGet(() -> Problem.of(ErrorCode.NOT_VALID));
        }
        return Problem.of(
                switch (status) {
                    case UNAUTHORIZED -> ErrorCode.NOT_SIGNED_IN;
                    case FORBIDDEN -> ErrorCode.NOT_ALLOWED;
                    case NOT_FOUND -> ErrorCode.NOT_FOUND;
                    case REQUEST_ENTITY_TOO_LARGE -> ErrorCode.TOO_BIG;
                    case TOO_MANY_REQUESTS -> ErrorCode.TOO_MANY_TRIES;
                    default ->
                        status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
                                ? ErrorCode.NOT_VALID
                                : ErrorCode.BROKEN;
                });
    }
}
