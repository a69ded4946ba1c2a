package org.heard.ui.app;

import io.micronaut.runtime.server.EmbeddedServer;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpClientTransportDynamic;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.heard.ui.page.SecurityHeaders;

/** Passes the REST interface and the health check on to Micronaut; everything else is a page. */
final class ApiInFront extends Handler.Wrapper {
    private static final Set<String> HEALTH = Set.of("/health", "/health/live", "/health/ready", "/metrics");

    private final Supplier<EmbeddedServer> api;
    private final ProxyHandler proxy;

    /** @param api asked for when the first request comes; while it does not run yet, programs are told to try again */
    ApiInFront(Handler pages, Supplier<EmbeddedServer> api) {
        super(pages);
        this.api = api;
        proxy = new ToApi(() -> api.get().getPort());
        addBean(proxy, false);
    }

    @Override
    protected void doStart() throws Exception {
        proxy.setServer(getServer());
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        proxy.stop();
        super.doStop();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        if (!path.startsWith("/api/") && !HEALTH.contains(path)) {
            return getHandler().handle(request, response, callback);
        }
        SecurityHeaders.ofPrograms(request.isSecure()).forEach(response.getHeaders()::put);
        if (api.get().isRunning()) {
            // Pages come before the first call, and need none of it.
            proxy.start();
            return proxy.handle(request, response, callback);
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
        response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
        callback.succeeded();
        return true;
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
            ClientConnector connector = new ClientConnector();
            connector.setSslContextFactory(trustingNobody());
            HttpClient client = new HttpClient(new HttpClientTransportDynamic(connector));
            client.setRequestBufferSize(2 * WebServer.LONGEST_HEADERS);
            return client;
        }

        /** It speaks plain HTTP within this machine; Jetty's own choice reads every authority of the world at each start. */
        private static SslContextFactory.Client trustingNobody() {
            try {
                SSLContext nobody = SSLContext.getInstance("TLS");
                nobody.init(null, new TrustManager[0], null);
                SslContextFactory.Client tls = new SslContextFactory.Client();
                tls.setSslContext(nobody);
                return tls;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
