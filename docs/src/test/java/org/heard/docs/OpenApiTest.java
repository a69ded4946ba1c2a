package org.heard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final Path KEPT = Repository.at("docs/api/openapi.yaml");

    @Test
    void the_description_of_the_rest_interface_is_the_one_the_compiler_wrote() throws IOException {
        String written = written();
        String kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";
        if (!written.equals(kept)) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, written);
        }
        assertThat(written)
                .as("docs/api/openapi.yaml was stale and has been copied anew: commit it")
                .isEqualTo(kept);
    }

    private static String written() throws IOException {
        try (var files = Files.list(Repository.at("backend/target/classes/META-INF/swagger"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".yml")).toList();
            assertThat(found).hasSize(1);
            return Files.readString(found.getFirst());
        }
    }
}
