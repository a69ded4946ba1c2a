package org.heard.retention;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heard.base.OperatorCommand;
import org.heard.seal.SealedOutput;

/** {@code ./heard retention --dry-run}: what is due; {@code --go}: hand it over and delete it. Numbers and counts only. */
@Singleton
class RetentionCommand implements OperatorCommand {
    private static final String NO_KEY =
            "What children said, and names, stay: packages for the case record are encrypted, and"
                    + " HEARD_BACKUP_KEY is not set where the portal runs (docs/operations/backup.md).";

    private final Retention retention;

    RetentionCommand(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String word() {
        return "retention";
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        if (arguments.equals(List.of("--dry-run"))) {
            List<Due> due = retention.due();
            due.forEach(one -> say.println("%s%s: %d rows, since %s%s"
                    .formatted(
                            one.kind(),
                            one.child() == null ? "" : ", child " + one.child(),
                            one.count(),
                            one.since(),
                            one.held() ? ", held: stays" : one.kind() == Kind.WORDS ? ", handed over first" : "")));
            say.println(due.size() + " due. Nothing was changed.");
            return 0;
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("--open")) {
            return open(folder.resolve(arguments.getLast()), say);
        }
        if (arguments.equals(List.of("--go"))) {
            if (!retention.mayHandOver()) {
                say.println(NO_KEY);
            }
            List<Done> done = retention.run();
            done.forEach(one -> say.println("%s%s: %d rows deleted%s"
                    .formatted(
                            one.kind(),
                            one.child() == null ? "" : ", child " + one.child(),
                            one.count(),
                            one.handover() == null ? "" : ", handed over as " + one.handover())));
            say.println(done.size() + " done. Packages for the case record lie in the folder handover of the data.");
            return 0;
        }
        say.println("./heard retention --dry-run    lists what is kept longer than the council set");
        say.println("./heard retention --go         hands it over to the case record and deletes it");
        say.println("./heard retention --open FILE  opens a package that was handed over, beside it");
        return 2;
    }

    private int open(Path file, PrintWriter say) {
        String name = file.getFileName().toString();
        if (!name.endsWith(HandOver.SEALED) || !Files.isReadable(file)) {
            say.println("There is no package " + file + " that can be read.");
            return 2;
        }
        Path zip = file.resolveSibling(name.substring(0, name.length() - ".sealed".length()));
        try (OutputStream out = SealedOutput.ownersOnly(zip)) {
            retention.open(file, out);
        } catch (IOException e) {
            say.println("Not opened: " + e.getMessage());
            return 2;
        }
        say.println(zip + " is readable for whoever gets it: put it into the case record and delete it here.");
        return 0;
    }
}
