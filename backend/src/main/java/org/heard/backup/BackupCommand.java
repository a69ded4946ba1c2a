package org.heard.backup;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.heard.base.OperatorCommand;
import org.heard.seal.FileSeal;

/** {@code ./heard backup FILE}: while the portal runs or not. */
@Singleton
class BackupCommand implements OperatorCommand {
    static final String NO_KEY =
            "HEARD_BACKUP_KEY must be set, in heard.env, so that a portal that runs has it too once it was started again: at least "
                    + FileSeal.SHORTEST_KEY
                    + " characters long, the same for backup and restore, and kept apart from the backups."
                    + " This makes one: openssl rand -base64 48";
    private static final int REFUSED = 2;

    private final Backups backups;

    BackupCommand(Backups backups) {
        this.backups = backups;
    }

    @Override
    public String word() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("--")) {
            say.println("./heard backup FILE    (the file must not matter: it is replaced)");
            return REFUSED;
        }
        if (!backups.hasKey()) {
            say.println(NO_KEY);
            return REFUSED;
        }
        Path file = folder.resolve(arguments.getFirst());
        try {
            Content made = backups.make(file);
            say.printf(
                    "%s holds %,d rows of %d tables as they were at %s; it was read back. Try it: ./heard restore --check %s%n",
                    file, made.rows(), made.tables().size(), made.madeAt(), file);
            return 0;
        } catch (IOException | SQLException e) {
            say.println("No backup was made: " + e.getMessage());
            return REFUSED;
        }
    }
}
