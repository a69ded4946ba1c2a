package org.heard.base.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import jakarta.inject.Singleton;
import org.heard.base.ErrorCode;

/** A form that is none: the sender's mistake, which the framework would take for ours. */
@Produces
@Singleton
final class FormProblems implements ExceptionHandler<ErrorDataDecoderException, HttpResponse<Problem>> {
    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<Problem> handle(HttpRequest request, ErrorDataDecoderException exception) {
        return HttpResponse.badRequest(Problem.of(ErrorCode.NOT_VALID));
    }
}
