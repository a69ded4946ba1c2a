package org.heard.speech;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program {@code espeak-ng}, where the operator has installed it: robotic but clear, in every language we have, and quick.
 * It runs as a process of its own (docs/decisions/0012); the text goes in by its standard input, never as an argument that
 * others on the machine could see.
 */
@Singleton
final class EspeakNg implements SpeechEngine {
    private static final Logger LOG = LoggerFactory.getLogger(EspeakNg.class);
    private static final int LONGEST_SECONDS = 10;

    private final String program;
    private final CompletableFuture<Set<String>> languages;

    EspeakNg(@Value("${heard.speech.program:espeak-ng}") String program) {
        this.program = program;
        this.languages = CompletableFuture.supplyAsync(this::voices);
    }

    @Override
    public boolean speaks(Locale language) {
        return languages.join().contains(language.getLanguage());
    }

    @Override
    public Optional<byte[]> say(Locale language, String text) {
        return speaks(language)
                ? run(text, List.of(program, "-v", voice(language), "-s", "150", "--stdin", "--stdout"))
                : Optional.empty();
    }

    private static String voice(Locale language) {
        return language.getLanguage().equals("en") ? "en-gb" : language.getLanguage();
    }

    private Set<String> voices() {
        Set<String> found = new HashSet<>();
        run("", List.of(program, "--voices"))
                .map(list -> new String(list, StandardCharsets.UTF_8))
                .ifPresent(list -> list.lines().skip(1).forEach(line -> {
                    String[] columns = line.strip().split("\\s+", 3);
                    if (columns.length == 3) {
                        found.add(Locale.forLanguageTag(columns[1]).getLanguage());
                    }
                }));
        return found;
    }

    private Optional<byte[]> run(String text, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            CompletableFuture<byte[]> sound = CompletableFuture.supplyAsync(() -> read(process));
            try (OutputStream in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            return finished(process, sound);
        } catch (IOException e) {
            LOG.info("No voice: {} does not run here", program);
            return Optional.empty();
        }
    }

    private static Optional<byte[]> finished(Process process, CompletableFuture<byte[]> sound) {
        try {
            byte[] heard = sound.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            return process.waitFor() == 0 && heard.length > 0 ? Optional.of(heard) : Optional.empty();
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private static byte[] read(Process process) {
        try {
            return process.getInputStream().readAllBytes();
        } catch (IOException _) {
            return new byte[0];
        }
    }
}
