package org.heard.ui.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a portal tells Prometheus about itself at one moment; 0 for everything while it does not answer. */
record PortalNumbers(String told) {
    private static final String WORD = "the-word-of-the-bench-0123456789";
    private static final double MIB = 1024 * 1024;

    /** Lets this portal tell us. */
    static HeardProcess toldBy(HeardProcess portal) {
        return portal.with("HEARD_METRICS_TOKEN", WORD);
    }

    static PortalNumbers of(HeardProcess portal) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + "/metrics"))
                .header("Authorization", "Bearer " + WORD)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new PortalNumbers(
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException _) {
            return new PortalNumbers("");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new PortalNumbers("");
        }
    }

    /** Whether it answered with numbers. */
    boolean known() {
        return connections() > 0;
    }

    double heapMegabytes() {
        return sum("jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\}") / MIB;
    }

    double connections() {
        return sum("hikaricp_connections\\{[^}]*\\}");
    }

    /** Calls that wait for a connection to the database. */
    double waiting() {
        return sum("hikaricp_connections_pending\\{[^}]*\\}");
    }

    private double sum(String series) {
        Matcher found = Pattern.compile("(?m)^" + series + " ([0-9.E+]+)$").matcher(told);
        double sum = 0;
        while (found.find()) {
            sum += Double.parseDouble(found.group(1));
        }
        return sum;
    }
}
