package org.heard.ui.app;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.eclipse.jetty.http.MimeTypes;
import org.heard.embedded.Ahead;
import org.heard.embedded.EmbeddedWatch;
import org.heard.seal.Resealing;
import org.heard.ui.page.Assets;
import org.heard.ui.page.PageProblems;
import org.heard.ui.page.StyleSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program: starts the portal, or does one thing on the command line and ends. {@code ./heard} starts it. */
public final class Portal {
    private static final int NOT_UNDERSTOOD = 2;

    /** What comes after a start takes a second or two, unless an older version's words are still to be sealed: those go on next time. */
    private static final int AFTER_MILLIS = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(Portal.class);

    private final Surroundings here;
    private boolean ends;

    private Portal(Surroundings here) {
        this.here = here;
    }

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Surroundings here = new Surroundings(System.getenv());
        Optional<Command> command = Arrays.stream(arguments).findFirst().flatMap(Command::of);
        if (command.isEmpty()) {
            System.err.println(
                    "Say what to do: run, import, export, backup, restore, audit, retention, keys or staff-link."
                            + " ./heard help explains.");
            System.exit(NOT_UNDERSTOOD);
        }
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        try {
            int status = new Portal(here).obey(command.get(), rest);
            if (command.get() != Command.RUN || status != 0) {
                System.exit(status);
            }
        } catch (RuntimeException e) {
            System.err.println(WillNotStart.reason(e, here));
            System.exit(1);
        }
    }

    private int obey(Command command, List<String> arguments) {
        return switch (command) {
            case RUN -> serve();
            case REHEARSE -> {
                arguments.stream().findFirst().map(Path::of).ifPresentOrElse(Rehearsal::makeData, Rehearsal::run);
                yield 0;
            }
            case IMPORT, EXPORT, BACKUP, RESTORE, STAFF_LINK, AUDIT, RETENTION, KEYS ->
                operate(command.word(), arguments);
        };
    }

    private int serve() {
        List<String> objections = here.objections();
        if (!objections.isEmpty()) {
            objections.forEach(System.err::println);
            return NOT_UNDERSTOOD;
        }
        makeDataFolder();
        Map<String, Object> settings = new TreeMap<>(here.settings());
        settings.put(OnePurpose.PROPERTY, here.purpose().name());
        Rehearsed rehearsed = Rehearsed.told();
        rehearsed.use();
        ApplicationContext portal;
        try (OtherProcessor beside = new OtherProcessor()) {
            Optional<Ahead> ahead =
                    here.embedded().map(database -> Ahead.begin(database, settings, rehearsed.changes(), beside));
            beside.execute(() -> MimeTypes.DEFAULTS.getMimeMap()); // every language that Java knows
            portal = opened(settings, ahead.stream().toArray());
            beside.execute(() -> portal.getBean(PageProblems.class));
        }
        Thread after = Thread.ofPlatform().name("after").daemon().unstarted(() -> after(portal));
        try {
            checkKeys(portal);
            Ending ending = portal.getBean(Ending.class);
            Optional<EmbeddedWatch> watch = here.embedded().map(EmbeddedWatch::begin);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                watch.ifPresent(EmbeddedWatch::stop);
                                endsAfter(after);
                                ending.run();
                            },
                            "stopping"));
            portal.getBean(WebServer.class).open();
            EmbeddedServer api = portal.getBean(EmbeddedServer.class).start();
            new RunningPortal(api.getPort(), portal.getBean(LocalWord.class).value()).note(here.data());
        } catch (RuntimeException e) {
            portal.close();
            throw e;
        }
        greet();
        beginUnlessItEnds(after);
        return 0;
    }

    /** What nobody waits for. A page that can't be made, because of a setting for one, ends the portal as it would have before. */
    private void after(ApplicationContext portal) {
        try {
            portal.getBean(WebServer.class).ready();
        } catch (RuntimeException e) {
            LOG.error("A page could not be put together", e);
            System.err.println(WillNotStart.reason(e, here));
            // By a thread of its own: who ends the portal waits for this one.
            Thread.ofPlatform().name("giving up").start(() -> System.exit(1));
            return;
        }
        portal.getBean(StyleSheet.class).takeApart();
        portal.getBean(Assets.class).packAll();
        sealWhatIsOlder(portal);
    }

    private synchronized void beginUnlessItEnds(Thread after) {
        if (!ends) {
            after.start();
        }
    }

    /** A portal that is stopped when it has hardly started is not taken apart under the hands of who puts it together. */
    private void endsAfter(Thread after) {
        synchronized (this) {
            ends = true;
        }
        try {
            after.join(AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without looking for a cloud around it or for settings elsewhere: that is a tenth of the start. */
    static ApplicationContext opened(Map<String, Object> settings, Object... beans) {
        return ApplicationContext.builder()
                .properties(settings)
                .singletons(beans)
                .bootstrapEnvironment(false)
                .deduceEnvironment(false)
                .start();
    }

    /** Before anybody is let in: a portal without the right key could show nobody what they said. */
    static void checkKeys(ApplicationContext portal) {
        try {
            portal.getBean(Resealing.class).key();
        } catch (IllegalStateException e) {
            throw new WillNotStart("The keys do not fit: " + e.getMessage() + ".");
        }
    }

    /** What an older version kept readable is sealed while the portal serves already. */
    private static void sealWhatIsOlder(ApplicationContext portal) {
        try {
            portal.getBean(Resealing.class).finish();
        } catch (RuntimeException e) {
            LOG.error("What an older version kept is not all sealed yet; ./heard keys rotate tries again", e);
        }
    }

    private void greet() {
        System.out.println("Heard is at " + here.address());
        System.out.println(
                switch (here.purpose()) {
                    case DEMO ->
                        "Try first " + here.address() + "/demo: be the child, the advocate, the carer or the IRO";
                    case PRODUCTION ->
                        "Try first ./heard staff-link you@your-council.gov.uk: a way in for you, then import";
                });
        System.out.println("Stop it with Ctrl-C; what was said is kept in " + here.data());
    }

    private int operate(String word, List<String> arguments) {
        LocalCommands.Asked asked = new LocalCommands.Asked(
                word, arguments, Path.of("").toAbsolutePath().toString());
        LocalCommands.Done done = RunningPortal.find(here.data())
                .flatMap(running -> running.ask(asked, ObjectMapper.getDefault()))
                .orElseGet(() -> byMyself(asked));
        System.out.print(done.said());
        System.out.flush();
        return done.status();
    }

    /** Nobody is running here: opens the data, does it and closes the data again. */
    private LocalCommands.Done byMyself(LocalCommands.Asked asked) {
        makeDataFolder();
        Map<String, Object> settings = new TreeMap<>(here.settings());
        settings.put("heard.web", false);
        settings.put("heard.demo", false);
        // A restore makes the tables itself, as they were when the backup was made.
        settings.put("flyway.datasources.default.enabled", !asked.command().equals(Command.RESTORE.word()));
        Rehearsed.told().use();
        try (ApplicationContext portal = opened(settings)) {
            return portal.getBean(Operator.class).run(asked.command(), asked.arguments(), Path.of(asked.folder()));
        }
    }

    /** Its owner's alone, when it is new. */
    private void makeDataFolder() {
        Path data = here.data();
        boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            Files.createDirectories(
                    data,
                    posix
                            ? new FileAttribute<?>[] {asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                            : new FileAttribute<?>[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
