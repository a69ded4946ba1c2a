package org.heard.ui.app;

import java.util.Set;
import java.util.function.IntSupplier;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.heard.ui.page.SecurityHeaders;

/** Passes the REST interface and the health check on to Micronaut; everything else is a page. */
final class ApiInFront extends Handler.Wrapper {
    private static final Set<String> HEALTH = Set.of("/health", "/health/live", "/health/ready", "/metrics");

    private final ProxyHandler proxy;

    /** @param apiPort asked when the first request comes */
    ApiInFront(Handler pages, IntSupplier apiPort) {
        super(pages);
        proxy = new ToApi(apiPort);
        addBean(proxy);
    }

    @Override
    protected void doStart() throws Exception {
        proxy.setServer(getServer());
        proxy.start();
        super.doStart();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        boolean api = path.startsWith("/api/") || HEALTH.contains(path);
        if (api) {
            SecurityHeaders.ofPrograms(request.isSecure()).forEach(response.getHeaders()::put);
        }
        return (api ? proxy : getHandler()).handle(request, response, callback);
    }

    /** Hands on whatever the public port lets through, so that nothing is refused in the middle as our own fault. */
    private static final class ToApi extends ProxyHandler.Reverse {
        ToApi(IntSupplier apiPort) {
            super(request ->
                    HttpURI.build(request.getHttpURI()).scheme("http").authority("127.0.0.1", apiPort.getAsInt()));
        }

        /** Where the caller really is, for whoever counts wrong secrets; what a caller says under this name is thrown away. */
        @Override
        protected void addProxyHeaders(Request from, org.eclipse.jetty.client.Request to) {
            super.addProxyHeaders(from, to);
            to.headers(headers -> headers.put("Heard-From", Request.getRemoteAddr(from)));
        }

        @Override
        protected HttpClient newHttpClient() {
            HttpClient client = super.newHttpClient();
            client.setRequestBufferSize(2 * WebServer.LONGEST_HEADERS);
            return client;
        }
    }
}
