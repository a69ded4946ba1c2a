package org.heard.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.base.OperatorCommand;
import org.heard.review.CollectionYear;
import org.heard.review.CollectionYears;

/**
 * {@code ./heard export reviews-903 --year 2025/26 --out Reviews.csv}, or {@code --from 01/04/2025 --to 31/03/2026} in place of
 * the year.
 */
@Singleton
class ExportCommand implements OperatorCommand {
    private static final String WHAT = "reviews-903";
    private static final Set<String> DAYS = Set.of("--from", "--to", "--out");
    private static final Set<String> YEAR = Set.of("--year", "--out");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final int DONE = 0;
    private static final int LOOK = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final ReviewsFile file;
    private final ReviewChecks checks;
    private final CollectionYears years;

    ExportCommand(ReviewsFile file, ReviewChecks checks, CollectionYears years) {
        this.file = file;
        this.checks = checks;
        this.years = years;
    }

    @Override
    public String word() {
        return "export";
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        Map<String, String> options = options(arguments);
        try {
            if (options.keySet().equals(YEAR)) {
                return export(options, folder, say);
            }
            if (!options.keySet().equals(DAYS)) {
                say.println("Say what, for which year or from when to when, and where to, for example:");
                say.println("  ./heard export reviews-903 --year 2025/26 --out Reviews.csv");
                say.println("  ./heard export reviews-903 --from 01/04/2025 --to 31/03/2026 --out Reviews.csv");
                return NOT_UNDERSTOOD;
            }
            LocalDate from = LocalDate.parse(options.get("--from"), DAY);
            LocalDate to = LocalDate.parse(options.get("--to"), DAY);
            if (to.isBefore(from)) {
                say.println("The last day is before the first.");
                return NOT_UNDERSTOOD;
            }
            return export(from, to, folder.resolve(options.get("--out")), say);
        } catch (DateTimeParseException e) {
            say.println("Days are written like 31/03/2026; \"" + e.getParsedString() + "\" is not one.");
            return NOT_UNDERSTOOD;
        }
    }

    private int export(Map<String, String> options, Path folder, PrintWriter say) {
        Optional<CollectionYear> year = years.named(options.getOrDefault("--year", ""));
        if (year.isEmpty()) {
            say.println("A collection year is written like 2025/26.");
            return NOT_UNDERSTOOD;
        }
        return export(year.get().from(), year.get().to(), folder.resolve(options.get("--out")), say);
    }

    private int export(LocalDate from, LocalDate to, Path out, PrintWriter say) {
        ReviewsFile.Report report = write(from, to, out);
        List<Warning> warnings = checks.check(from, to);
        say.println(report.written() + " reviews written to " + out + "; "
                + report.leftOut().size() + " left out.");
        if (!years.of(from).areRulesKnown()) {
            say.println("The rules of the return of " + years.of(from).name()
                    + " were not read for this version of Heard; those of " + CollectionYear.known() + " are used.");
        }
        warnings.forEach(warning -> say.println("review " + warning.review() + " (child " + warning.child() + "): "
                + warning.what() + " " + warning.whatToDo()
                + (warning.rule() == null ? "" : " [rule " + warning.rule() + "]")));
        return warnings.isEmpty() ? DONE : LOOK;
    }

    /** Beside the place first, so that a broken-off export leaves no half file under the right name. */
    private ReviewsFile.Report write(LocalDate from, LocalDate to, Path out) {
        Path half = out.resolveSibling(out.getFileName() + ".half");
        try {
            ReviewsFile.Report report;
            try (OutputStream stream = Files.newOutputStream(half)) {
                report = file.write(from, to, stream);
            }
            Files.move(half, out, StandardCopyOption.REPLACE_EXISTING);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when something else was asked for, or an option stands without a value. */
    private static Map<String, String> options(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals(WHAT) || arguments.size() % 2 == 0) {
            return Map.of();
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }
}
