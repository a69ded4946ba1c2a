package org.heard.ui.app;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.OperatorCommand;
import org.heard.base.PortalException;

/** Finds the feature that offers a command, and runs it as the portal. */
@Singleton
class Operator {
    private final List<OperatorCommand> commands;

    Operator(List<OperatorCommand> commands) {
        this.commands = commands;
    }

    LocalCommands.Done run(String word, List<String> arguments, Path folder) {
        OperatorCommand command = commands.stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
        StringWriter said = new StringWriter();
        PrintWriter say = new PrintWriter(said, true);
        int status = new Caller.Portal().call(() -> {
            try {
                return command.run(arguments, folder, say);
            } catch (PortalException refused) {
                say.println(refused.code().code() + ": " + refused.getMessage() + " (docs/operations/problems/"
                        + refused.code().slug() + ".md)");
                return 2;
            }
        });
        return new LocalCommands.Done(status, said.toString());
    }
}
