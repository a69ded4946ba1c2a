package org.heard.ui.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Java's own tool that speaks with a running Java machine. */
final class Jcmd {
    private Jcmd() {}

    /** Whether the process could be told this. */
    static boolean tells(long process, String what) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            return new ProcessBuilder(jcmd.toString(), Long.toString(process), what)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
