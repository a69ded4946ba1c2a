package org.heard.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeardScriptTest {
    private static final String SYSTEM_PATH = "/usr/bin:/bin";

    private record Ran(int status, String said) {}

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash", "sh"})
    void help_explains_every_command_with_an_example(String shell) throws Exception {
        Ran help = run(shell, Map.of(), "help");

        assertThat(help.status()).isZero();
        for (String command : List.of(
                "run",
                "test",
                "import",
                "export",
                "backup",
                "restore",
                "bench",
                "help",
                "staff-link",
                "audit",
                "retention",
                "keys",
                "sbom",
                "bundle")) {
            assertThat(help.said()).contains("./heard " + command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void an_unknown_command_is_answered_with_help(String shell) throws Exception {
        Ran ran = run(shell, Map.of(), "fly");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.said()).contains("There is no \"fly\"", "./heard run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void a_jdk_that_is_new_enough_is_found_even_when_java_home_is_old(String shell) throws Exception {
        Path old = jdk("jdk 17", "17.0.15");
        Path home = elsewhere.resolve("home");
        Path young = jdk("home/.sdkman/candidates/java/26-tem", "26.0.1");

        Ran ran = run(shell, Map.of("JAVA_HOME", old.toString(), "HOME", home.toString()), "jdk");

        assertThat(ran.status()).isZero();
        assertThat(Path.of(ran.said().strip()))
                .satisfiesAnyOf(
                        found -> assertThat(found).isEqualTo(young),
                        found -> assertThat(major(found)).isGreaterThanOrEqualTo(25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "bash"})
    void java_home_comes_first_and_may_have_spaces(String shell) throws Exception {
        Path mine = jdk("my own jdk", "25");

        assertThat(run(shell, Map.of("JAVA_HOME", mine.toString()), "jdk")
                        .said()
                        .strip())
                .isEqualTo(mine.toString());
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = elsewhere.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path javac = Files.writeString(home.resolve("bin/javac"), "#!/bin/sh\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private static int major(Path jdk) {
        return Repository.found("JAVA_VERSION=\"(\\d+)", Repository.read(jdk.resolve("release"))).stream()
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private Ran run(String shell, Map<String, String> environment, String... words) throws Exception {
        Path program = Path.of("/bin", shell);
        assumeTrue(Files.exists(program), shell + " is not on this machine");
        List<String> command = new ArrayList<>(
                List.of(program.toString(), Repository.at("heard").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", SYSTEM_PATH);
        builder.environment().put("HOME", elsewhere.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }
}
