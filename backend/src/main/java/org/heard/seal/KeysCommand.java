package org.heard.seal;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.heard.base.OperatorCommand;

/** {@code ./heard keys}: which key seals, and {@code ./heard keys rotate}: a new one, for everything. */
@Singleton
class KeysCommand implements OperatorCommand {
    private final Resealing resealing;

    KeysCommand(Resealing resealing) {
        this.resealing = resealing;
    }

    @Override
    public String word() {
        return "keys";
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        if (arguments.isEmpty()) {
            say.println("Key " + resealing.key() + " seals " + String.join(", ", resealing.what()) + ".");
            say.println("A new one for everything: ./heard keys rotate");
            return 0;
        }
        if (!arguments.equals(List.of("rotate"))) {
            say.println("./heard keys          which key seals, and what");
            say.println("./heard keys rotate   makes a new key and seals everything with it, while the portal runs");
            return 2;
        }
        Resealing.Done done = resealing.rotate();
        say.println("Key " + resealing.key() + " seals everything now: " + done.sealed() + " values sealed anew.");
        if (done.broken() > 0) {
            say.println(
                    done.broken() + " did not open and stay as they are; the log names them. No key was forgotten.");
            return 1;
        }
        return 0;
    }
}
