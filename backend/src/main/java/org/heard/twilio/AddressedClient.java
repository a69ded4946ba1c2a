package org.heard.twilio;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** Twilio's client, which can be told to find Twilio's API elsewhere: at a council's proxy, or at a test's server. */
final class AddressedClient extends NetworkHttpClient {
    private final String base;

    AddressedClient(String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    @Override
    public Response makeRequest(Request request) {
        return super.makeRequest(base.isEmpty() ? request : elsewhere(request));
    }

    private Request elsewhere(Request request) {
        URL there = request.constructURL();
        String query = there.getQuery() == null ? "" : "?" + there.getQuery();
        String address = base + there.getPath() + query;
        Request moved = new Request(request.getMethod(), address) {
            @Override
            public URL constructURL() {
                try {
                    return URI.create(address).toURL();
                } catch (MalformedURLException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        request.getPostParams().forEach((name, values) -> values.forEach(value -> moved.addPostParam(name, value)));
        request.getHeaderParams().forEach((name, values) -> values.forEach(value -> moved.addHeaderParam(name, value)));
        moved.setContentType(request.getContentType());
        moved.setUserAgentExtensions(request.getUserAgentExtensions());
        if (request.requiresAuthentication()) {
            moved.setAuth(request.getUsername(), request.getPassword());
        }
        return moved;
    }
}
