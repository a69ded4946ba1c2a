package org.heard.base;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Something an operator asks for on the command line, for example {@code ./heard import people.csv}. A feature offers it as a
 * singleton bean; the program finds it by its word. It runs as {@link Caller.Portal}: in a process of its own, or, while
 * the portal runs on the same data, inside the portal.
 */
public interface OperatorCommand {

    /** What stands after {@code ./heard}, for example {@code import}. */
    String word();

    /**
     * Does it, and tells the operator how it went, ids and counts only.
     *
     * @param folder where the operator stands: paths in the arguments begin there when they are relative
     * @return the exit status: 0 done, 1 done but something needs a look, 2 not understood or refused
     */
    int run(List<String> arguments, Path folder, PrintWriter say);
}
