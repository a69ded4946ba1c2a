package org.heard.ui.app;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Believes {@code Forwarded} and {@code X-Forwarded-*} of the council's own proxies only: whoever else sends them is asking to be
 * counted as somebody else, or to be taken for secure.
 */
final class TrustedProxies implements HttpConfiguration.Customizer {
    private final InetAddressSet proxies = new InetAddressSet();
    private final ForwardedRequestCustomizer believe = new ForwardedRequestCustomizer();

    /** @param addresses of proxies: one each, a range ({@code 10.0.0.1-10.0.0.9}) or a block ({@code 10.0.0.0/8}) */
    TrustedProxies(List<String> addresses) {
        proxies.addAll(addresses);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress from
                        && trusts(from.getAddress())
                ? believe.customize(request, responseHeaders)
                : request;
    }

    private boolean trusts(InetAddress from) {
        return from != null && proxies.test(from);
    }
}
