package org.heard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    @Test
    void every_library_named_in_a_pom_has_its_reason() {
        TreeSet<String> named = new TreeSet<>();
        for (String pom : new String[] {"pom.xml", "backend/pom.xml", "ui/pom.xml", "docs/pom.xml"}) {
            String text = Repository.read(pom)
                    .replaceAll("(?s)<dependencyManagement>.*?</dependencyManagement>", "")
                    .replaceAll("(?s)<exclusions>.*?</exclusions>", "")
                    .replaceAll("(?s)<plugins>.*?</plugins>", "");
            named.addAll(Repository.found(
                    "<dependency>\\s*<groupId>(?!org\\.heard)[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>",
                    text));
        }
        String reasons = Repository.read("docs/decisions/0007-dependencies.md");

        assertThat(named).isNotEmpty().allMatch(library -> reasons.contains("`" + library + "`"));
    }
}
