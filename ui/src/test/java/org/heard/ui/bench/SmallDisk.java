package org.heard.ui.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of some megabytes in memory, to be filled up. Needs root. */
final class SmallDisk {
    private static final String SIZE = "size=400m";

    private SmallDisk() {}

    static boolean mount(Path folder) {
        return run("mount", "-t", "tmpfs", "-o", SIZE, "heard-bench", folder.toString());
    }

    static void unmount(Path folder) {
        run("umount", "-l", folder.toString());
    }

    /** To the last byte. */
    static void fill(Path file) {
        byte[] nothing = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(nothing);
            }
        } catch (IOException _) {
            // Full.
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
