package org.heard.ui.app;

import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.PropertyExpressionResolver;
import io.micronaut.context.env.PropertySourceLoader;
import io.micronaut.core.beans.BeanIntrospectionReference;
import io.micronaut.core.convert.TypeConverterRegistrar;
import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.core.io.service.SoftServiceLoader.StaticDefinition;
import io.micronaut.core.io.service.SoftServiceLoader.StaticServiceLoader;
import io.micronaut.core.optim.StaticOptimizations;
import io.micronaut.http.HttpRequestFactory;
import io.micronaut.http.HttpResponseFactory;
import io.micronaut.http.cookie.ClientCookieEncoder;
import io.micronaut.http.cookie.CookieFactory;
import io.micronaut.http.cookie.ServerCookieDecoder;
import io.micronaut.http.cookie.ServerCookieEncoder;
import io.micronaut.inject.BeanConfiguration;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.embedded.Ahead;
import org.heard.embedded.EmbeddedDatabase;

/**
 * What the rehearsal of a start found out about the program, which stays so until the program is built anew: where Micronaut's parts
 * are among all libraries, and which changes its tables have gone through. A start that is told need not look for them, an eighth of
 * it; one that is not, looks.
 *
 * @param parts the classes of each kind
 * @param changes as {@link Ahead#changes} says them
 */
record Rehearsed(Map<String, List<String>> parts, List<String> changes) {
    /** Names the file; {@code ./heard} says it together with what Java itself kept of the rehearsal. */
    static final String FILE = "heard.rehearsed";

    /** All that Micronaut looks for in a start: for the first kind that is missing here it would open every library. */
    private static final List<Class<?>> KINDS = List.of(
            ApplicationContextConfigurer.class,
            BeanConfiguration.class,
            BeanDefinitionReference.class,
            BeanIntrospectionReference.class,
            ClientCookieEncoder.class,
            ConstraintValidator.class,
            CookieFactory.class,
            HttpRequestFactory.class,
            HttpResponseFactory.class,
            PropertyExpressionResolver.class,
            PropertySourceLoader.class,
            ServerCookieDecoder.class,
            ServerCookieEncoder.class,
            TypeConverterRegistrar.class);

    private static final String CHANGES = "changes";
    /** Begins each line of what the line without it names. */
    private static final String OF_IT = "\t";

    /** What is told; nothing where nothing was rehearsed. */
    static Rehearsed told() {
        return file().filter(Files::exists).map(Rehearsed::read).orElseGet(() -> new Rehearsed(Map.of(), List.of()));
    }

    /** Looks for all of it, in a program whose database is open and up to date. */
    static Rehearsed found(EmbeddedDatabase database) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        KINDS.forEach(kind -> parts.put(
                kind.getName(),
                SoftServiceLoader.load(kind).collectAll().stream()
                        .map(part -> part.getClass().getName())
                        .toList()));
        return new Rehearsed(parts, Ahead.changes(database));
    }

    /** Writes it down for the starts to come, if anybody said where. */
    void keep() {
        Map<String, List<String>> all = new LinkedHashMap<>(parts);
        all.put(CHANGES, changes);
        List<String> lines = new ArrayList<>();
        all.forEach((what, of) -> {
            lines.add(what);
            of.forEach(one -> lines.add(OF_IT + one));
        });
        file().ifPresent(file -> {
            try {
                Files.write(file, lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Has Micronaut take the parts that are told; before anything of Micronaut is asked for. */
    void use() {
        if (!parts.isEmpty()) {
            Map<String, StaticServiceLoader<?>> loaders = new LinkedHashMap<>();
            parts.forEach((kind, names) -> loaders.put(kind, loader(names)));
            StaticOptimizations.set(new SoftServiceLoader.Optimizations(loaders));
        }
    }

    private static StaticServiceLoader<Object> loader(List<String> names) {
        return wanted -> names.stream().filter(wanted).map(Rehearsed::part);
    }

    @SuppressWarnings("unchecked")
    private static StaticDefinition<Object> part(String name) {
        try {
            return StaticDefinition.of(name, (Class<Object>) Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The start was rehearsed with other libraries; without ui/target/rehearsed-* it is rehearsed anew",
                    e);
        }
    }

    private static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty(FILE)).map(Path::of);
    }

    static Rehearsed read(Path file) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> latest = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith(OF_IT)) {
                    latest.add(line.substring(1));
                } else {
                    latest = parts.computeIfAbsent(line, _ -> new ArrayList<>());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> changes = parts.remove(CHANGES);
        return new Rehearsed(parts, changes == null ? List.of() : changes);
    }
}
