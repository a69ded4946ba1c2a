package org.heard.ui.language;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.form.FormLibrary;
import org.heard.form.FormTexts;

/** What every question set in the library asks. */
final class Questions {
    private Questions() {}

    static SortedSet<String> asked(ApplicationContext portal) throws IOException {
        FormTexts texts = portal.getBean(FormTexts.class);
        FormLibrary library = portal.getBean(FormLibrary.class);
        SortedSet<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../backend/src/main/resources/forms"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".en.json")).toList()) {
                asked.addAll(texts.read(library.read(Files.readString(file))));
            }
        }
        return asked;
    }
}
