package org.heard.ui.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.embedded.Ahead;
import org.heard.ui.page.StyleSheet;

/**
 * One start on data that are thrown away, and a look at the first pages: the Java machine watches and keeps what it had to do
 * for them, and later starts need not do it again ({@code ./heard run} does it once after a build).
 */
final class Rehearsal {
    private static final Pattern CHILD = Pattern.compile("\"role\":\"child\"[^}]*\"url\":\"[^\"]*(/demo/in/\\d+)\"");
    private static final Pattern IRO = Pattern.compile("\"role\":\"iro\"[^}]*\"url\":\"[^\"]*(/demo/in/\\d+)\"");
    /** What a council's own settings connect to; the invented council must not speak there. */
    private static final List<String> NOTHING_LEAVES = List.of(
            "heard.mail.host",
            "heard.twilio.account",
            "heard.webhook.url",
            "heard.oidc.issuer",
            "heard.clamd",
            "heard.tls.certificate",
            "heard.tls.key");

    private static final List<String> A_CHILDS = List.of("/my", "/my/say", "/my/messages", "/help");

    private Rehearsal() {}

    /** What is watched is a start as all later ones are: on data that are there. */
    static void run() {
        Path folder = folder();
        try {
            makeDataElsewhere(folder);
            rehearse(folder);
        } finally {
            throwAway(folder);
        }
    }

    /** The invented council, made by a process of its own: how it is made need not be remembered. */
    private static void makeDataElsewhere(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-XX:AOT"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Portal.class.getName(),
                Command.REHEARSE.word(),
                folder.toString()));
        try {
            int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (ended != 0) {
                throw new IllegalStateException("The data of the rehearsal could not be made: " + ended);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void makeData(Path folder) {
        try (ApplicationContext portal = Portal.opened(settings(folder))) {
            portal.getBean(EmbeddedServer.class).start();
            of(folder).embedded().map(Rehearsed::found).ifPresent(Rehearsed::keep);
        }
    }

    private static void rehearse(Path folder) {
        Map<String, Object> settings = settings(folder);
        Rehearsed rehearsed = Rehearsed.told();
        rehearsed.use();
        try (OtherProcessor beside = new OtherProcessor();
                ApplicationContext portal = Portal.opened(
                        settings,
                        of(folder)
                                .embedded()
                                .map(database -> Ahead.begin(database, settings, rehearsed.changes(), beside))
                                .stream()
                                .toArray())) {
            portal.getBean(EmbeddedServer.class).start();
            portal.getBean(WebServer.class).ready();
            portal.getBean(StyleSheet.class).takeApart();
            look("http://localhost:" + portal.getBean(WebServer.class).port());
        }
    }

    private static Surroundings of(Path folder) {
        return new Surroundings(Map.of("HEARD_DATA", folder.toString(), "HEARD_DEMO", "true"));
    }

    private static Map<String, Object> settings(Path folder) {
        Map<String, Object> settings = new TreeMap<>(of(folder).settings());
        settings.put("heard.port", 0);
        NOTHING_LEAVES.forEach(name -> settings.put(name, ""));
        settings.put("heard.reminders", "off");
        settings.put("datasources.default.username", "sa");
        settings.put("datasources.default.password", "");
        settings.put(OnePurpose.PROPERTY, Surroundings.Purpose.DEMO.name());
        return settings;
    }

    private static void look(String address) {
        get(visitor(), address + "/");
        String links = get(visitor(), address + "/demo/links.json");
        HttpClient child = visitor();
        get(child, address + way(CHILD, links));
        A_CHILDS.forEach(page -> get(child, address + page));
        HttpClient iro = visitor();
        get(iro, address + way(IRO, links));
        get(iro, address + "/staff");
    }

    private static String way(Pattern whose, String links) {
        Matcher found = whose.matcher(links);
        return found.find() ? found.group(1) : "/";
    }

    private static HttpClient visitor() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static String get(HttpClient visitor, String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return visitor.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("heard-rehearsal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void throwAway(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
