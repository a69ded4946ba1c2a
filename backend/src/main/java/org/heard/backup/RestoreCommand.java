package org.heard.backup;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.heard.base.OperatorCommand;

/** {@code ./heard restore [--check] FILE}: into an empty database, or only to see that it could be. */
@Singleton
class RestoreCommand implements OperatorCommand {
    private static final String CHECK = "--check";
    private static final int REFUSED = 2;

    private final Backups backups;

    RestoreCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String word() {
        return "restore";
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        List<String> files =
                arguments.stream().filter(word -> !word.equals(CHECK)).toList();
        if (files.size() != 1 || files.getFirst().startsWith("--")) {
            say.println("./heard restore FILE            into an empty database (HEARD_DATA or HEARD_DB_URL)");
            say.println("./heard restore --check FILE    into one that is thrown away, to see that it works");
            return REFUSED;
        }
        if (!backups.hasKey()) {
            say.println(BackupCommand.NO_KEY);
            return REFUSED;
        }
        Path file = folder.resolve(files.getFirst());
        if (!Files.isReadable(file)) {
            say.println("There is no file " + file + " that can be read.");
            return REFUSED;
        }
        try {
            if (arguments.contains(CHECK)) {
                check(file, say);
            } else {
                restore(file, say);
            }
            return 0;
        } catch (IOException | SQLException e) {
            say.println("Not restored: " + e.getMessage());
            return REFUSED;
        }
    }

    private void check(Path file, PrintWriter say) throws IOException, SQLException {
        Content content = backups.check(file);
        content.tables()
                .forEach((name, table) -> say.printf(
                        "%-24s %,10d rows  %s%n",
                        name, table.rows(), table.sum().substring(0, 12)));
        say.printf(
                "All %,d rows of %d tables, as they were at %s, were restored into an empty database and are the same.%n",
                content.rows(), content.tables().size(), content.madeAt());
    }

    private void restore(Path file, PrintWriter say) throws IOException, SQLException {
        int held = backups.restore(file);
        say.println("Restored, and every table is what was backed up. Start the portal with ./heard run.");
        if (held > 0) {
            say.printf(
                    "%,d messages were waiting to be sent when the backup was made. They may have been sent since, so they"
                            + " are held back; a person can send them again.%n",
                    held);
        }
    }
}
