package org.heard.ui.app;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/**
 * Gives each request a number that stands in every line of the log it causes and in its answer, so that somebody who quotes it
 * can be helped. One that comes in from outside is not believed: whoever sends it could write into our log.
 */
final class RequestNumber extends Handler.Wrapper {
    static final String HEADER = "X-Request-Id";
    static final String IN_LOG = "request";
    private static final int BYTES = 8;

    private final RandomGenerator chance;

    RequestNumber(Handler inner, RandomGenerator chance) {
        super(inner);
        this.chance = chance;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        response.getHeaders().put(HEADER, number);
        try (var _ = MDC.putCloseable(IN_LOG, number)) {
            return super.handle(numbered(request, number), response, callback);
        }
    }

    private static Request numbered(Request request, String number) {
        HttpFields fields = HttpFields.build(request.getHeaders()).put(HEADER, number);
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return fields;
            }
        };
    }
}
