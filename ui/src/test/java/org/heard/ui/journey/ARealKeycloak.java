package org.heard.ui.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keycloak's own distribution, unpacked by {@code -Pkeycloak} and started with this JDK, with a council's staff in it. */
final class ARealKeycloak implements AutoCloseable {
    private static final Duration TO_START = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Process process;

    /** @param portal the port of the portal that it tells when somebody signed out */
    ARealKeycloak(int portal) {
        String folder = Objects.requireNonNull(
                System.getProperty("heard.test.keycloak"), "this test is run by ./mvnw test -Pkeycloak");
        try {
            Path home = Path.of(folder);
            Path realm = Files.createDirectories(home.resolve("data/import")).resolve("council-realm.json");
            try (var in =
                    Objects.requireNonNull(ARealKeycloak.class.getResourceAsStream("/keycloak/council-realm.json"))) {
                String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(realm, said.replace("PORT", String.valueOf(portal)));
            }
            forgetBefore(home.resolve("data/h2"));
            ProcessBuilder start = new ProcessBuilder(
                            "sh",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("keycloak.log").toFile());
            start.environment()
                    .putAll(Map.of(
                            "JAVA_HOME",
                            System.getProperty("java.home"),
                            "KC_BOOTSTRAP_ADMIN_USERNAME",
                            "admin",
                            "KC_BOOTSTRAP_ADMIN_PASSWORD",
                            "admin-of-a-test"));
            process = start.start();
            waitUntilItAnswers();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/council";
    }

    /** From now on it signs with another key, as providers do now and then. */
    void changesItsKey() {
        asAdministrator(
                "/admin/realms/council/components",
                "{\"name\":\"fresh\",\"providerId\":\"rsa-generated\",\"providerType\":\"org.keycloak.keys.KeyProvider\","
                        + "\"config\":{\"priority\":[\"500\"],\"enabled\":[\"true\"],\"active\":[\"true\"],\"algorithm\":[\"RS256\"]}}");
    }

    /** Its administrator ends whatever this person has open, anywhere. */
    void signsOut(String name) {
        String found = send(request("/admin/realms/council/users?exact=true&username=" + name)
                        .header("Authorization", "Bearer " + administratorsToken()))
                .body();
        asAdministrator("/admin/realms/council/users/" + valueOf("id", found) + "/logout", "{}");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private void asAdministrator(String path, String json) {
        int status = send(request(path)
                        .header("Authorization", "Bearer " + administratorsToken())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)))
                .statusCode();
        if (status >= 300) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    private String administratorsToken() {
        String form = Stream.of(
                        "grant_type=password", "client_id=admin-cli", "username=admin", "password=admin-of-a-test")
                .map(pair -> pair.replaceFirst("=.*", "=")
                        + URLEncoder.encode(pair.replaceFirst("[^=]*=", ""), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return valueOf(
                "access_token",
                send(request("/realms/master/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)))
                        .body());
    }

    private static String valueOf(String name, String json) {
        return json.replaceFirst("(?s).*?\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private void waitUntilItAnswers() throws IOException {
        long until = System.nanoTime() + TO_START.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Keycloak ended; its keycloak.log says why");
            }
            try {
                if (send(request("/realms/council/.well-known/openid-configuration"))
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IllegalStateException notYet) {
                pause();
            }
        }
        throw new IOException("Keycloak did not answer within " + TO_START);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void forgetBefore(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            try (Stream<Path> files = Files.list(data)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
