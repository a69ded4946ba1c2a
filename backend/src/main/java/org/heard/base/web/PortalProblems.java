package org.heard.base.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.heard.base.PortalException;

/** Tells the program what a feature refused. */
@Produces
@Singleton
final class PortalProblems implements ExceptionHandler<PortalException, HttpResponse<Problem>> {
    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, PortalException exception) {
        return HttpResponse.<Problem>status(HttpStatus.valueOf(exception.code().status()))
                .body(Problem.of(exception));
    }
}
