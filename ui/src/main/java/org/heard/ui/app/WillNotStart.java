package org.heard.ui.app;

import java.net.BindException;
import java.sql.SQLException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The portal cannot start, for a reason its operator can mend; the message says how. */
final class WillNotStart extends RuntimeException {

    WillNotStart(String reason) {
        super(reason);
    }

    /** What stands behind a failed start, in words an operator can act on. */
    static String reason(Throwable failure, Surroundings here) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WillNotStart) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof BindException) {
                return "Port " + here.port()
                        + " is taken by another program. Choose another one: HEARD_PORT=8081 ./heard run";
            }
            if (String.valueOf(cause.getMessage()).contains("Database may be already in use")) {
                return "Another portal is using the data in " + here.data()
                        + ". Stop it first, or choose other data with" + " HEARD_DATA.";
            }
            if (cause instanceof FlywayValidateException tables) {
                return "The tables of the database are not those that this version made, and nothing was changed: "
                        + String.valueOf(tables.getMessage())
                                .lines()
                                .skip(1)
                                .findFirst()
                                .orElse("")
                        + ". See docs/operations/problems/it-does-not-start.md.";
            }
            if (cause instanceof SQLException database) {
                return ofDatabase(database);
            }
        }
        return failure + ". See docs/operations/problems/README.md; HEARD_LOG=INFO tells more.";
    }

    /** By the class of the SQL state, which all databases share: 08 no connection, 28 not let in. */
    private static String ofDatabase(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        String said = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        String what = switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> "The database cannot be reached: ";
            case "28" -> "The database does not let the portal in: ";
            default -> "The database cannot be used: ";
        };
        return what + said + ". Look at HEARD_DB_URL, HEARD_DB_USER and HEARD_DB_PASSWORD.";
    }
}
