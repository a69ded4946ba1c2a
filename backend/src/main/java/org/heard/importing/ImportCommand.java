package org.heard.importing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.base.OperatorCommand;
import org.jspecify.annotations.Nullable;

/** {@code ./heard import}: the council's extracts, as files or folders. The words of a cell go into the report only. */
@Singleton
class ImportCommand implements OperatorCommand {
    static final int ALL_IN = 0;
    static final int SOME_ROWS_OUT = 1;
    static final int REFUSED = 2;
    private static final String USAGE = """
            ./heard import [--preview] [--report FILE.csv] [--same KEY] [--different KEY] FILE-OR-FOLDER…
              --preview     says what would change, and changes nothing
              --report      writes every finding with its line into a file for a spreadsheet
              --same        what was asked about is the same; the key stands beside the question
              --different   it is not the same
            Ends with 0 when everything went in, 1 when some rows did not, 2 when a file did not.""";

    private final Imports imports;

    ImportCommand(Imports imports) {
        this.imports = imports;
    }

    @Override
    public String word() {
        return "import";
    }

    /** What was asked for. */
    private static final class Wish {
        private final List<Path> paths = new ArrayList<>();
        private final Set<String> same = new HashSet<>();
        private final Set<String> different = new HashSet<>();
        private boolean previewOnly;
        private @Nullable Path report;
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        Optional<Wish> wish = read(arguments, folder);
        if (wish.isEmpty() || wish.get().paths.isEmpty()) {
            say.println(USAGE);
            return REFUSED;
        }
        for (Path path : wish.get().paths) {
            if (!Files.isReadable(path)) {
                say.println("There is no file or folder " + path + " that can be read.");
                return REFUSED;
            }
        }
        return run(wish.get(), say);
    }

    private int run(Wish wish, PrintWriter say) {
        Preview preview = imports.preview(files(wish.paths), Progress.NONE);
        if (!wish.same.isEmpty() || !wish.different.isEmpty()) {
            preview = imports.preview(preview.id(), new Decisions(wish.same, wish.different), Progress.NONE);
        }
        ImportWords words = new ImportWords(say);
        if (wish.previewOnly) {
            words.files(preview.files(), false);
            words.questions(preview);
            report(wish, preview::writeReport, say);
            imports.drop(preview.id());
            say.println("Nothing was changed: this was a preview.");
            return status(preview.files());
        }
        Applied applied = imports.apply(preview.id(), Progress.NONE);
        words.files(applied.files(), true);
        words.questions(preview);
        words.end(applied);
        report(wish, applied::writeReport, say);
        return applied.stopped().isEmpty() ? status(applied.files()) : REFUSED;
    }

    private static int status(List<FileReport> files) {
        if (files.stream().anyMatch(file -> file.outcome() == FileReport.Outcome.REFUSED)) {
            return REFUSED;
        }
        return files.stream().anyMatch(FileReport::hasRefusals) ? SOME_ROWS_OUT : ALL_IN;
    }

    private static Optional<Wish> read(List<String> arguments, Path folder) {
        Wish wish = new Wish();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            boolean takesAValue = Set.of("--report", "--same", "--different").contains(word);
            if (takesAValue && i + 1 == arguments.size()) {
                return Optional.empty();
            }
            switch (word) {
                case "--preview" -> wish.previewOnly = true;
                case "--report" -> wish.report = folder.resolve(arguments.get(++i));
                case "--same" -> wish.same.add(arguments.get(++i));
                case "--different" -> wish.different.add(arguments.get(++i));
                default -> {
                    if (word.startsWith("--")) {
                        return Optional.empty();
                    }
                    wish.paths.add(folder.resolve(word));
                }
            }
        }
        return Optional.of(wish);
    }

    /** A folder gives all its files, but for hidden ones. */
    private static List<ExtractFile> files(List<Path> paths) {
        List<ExtractFile> files = new ArrayList<>();
        for (Path path : paths) {
            try (var all = Files.walk(path)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path)
                                || !path.relativize(file).toString().matches("(.*/)?\\..*"))
                        .sorted()
                        .map(ExtractFile::of)
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    @FunctionalInterface
    private interface Report {
        void write(OutputStream out) throws IOException;
    }

    private static void report(Wish wish, Report report, PrintWriter say) {
        if (wish.report == null) {
            return;
        }
        try (OutputStream out = Files.newOutputStream(wish.report)) {
            report.write(out);
            say.println("Every finding is in " + wish.report + ".");
        } catch (IOException e) {
            say.println("The report could not be written to " + wish.report + ".");
        }
    }
}
