package org.heard.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.heard.fuzz.Changed;
import org.heard.importing.reading.Records;
import org.heard.importing.reading.TableFile;
import org.heard.importing.reading.UnreadableFileException;

/** A council's extract that went wrong on its way, or that somebody made to break us. */
class TablesFuzzTest {

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_table_is_read_to_its_end_or_refused_with_a_sentence(@ForAll("tables") byte[] bytes)
            throws IOException {
        Path file = Files.write(Files.createTempFile("fuzz", ".csv"), bytes);
        try {
            TableFile table = TableFile.recognise(file);
            for (char separator : table.separators()) {
                assertThat(count(table, separator)).isLessThan(200_000);
            }
        } catch (UnreadableFileException refused) {
            assertThat(refused.sentence()).endsWith(".");
        } finally {
            Files.delete(file);
        }
    }

    @Property(seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_cell_is_a_day_or_a_number_or_neither(@ForAll("cells") byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(ReadDay.council(text)).isNotNull();
        assertThat(ReadDay.exact(text)).isNotNull();
        assertThat(ReadDay.database(text)).isNotNull();
        assertThat(ReadPhone.of(text)).isNotNull();
        assertThat(ReadCode.of(text)).isNotNull();
    }

    /** Else what is changed from them would never come farther than the door. */
    @Example
    void the_corpus_is_read() throws IOException {
        List<Integer> rows = new ArrayList<>();
        for (byte[] bytes : Changed.kept("table")) {
            Path file = Files.write(Files.createTempFile("fuzz", ".csv"), bytes);
            try {
                TableFile table = TableFile.recognise(file);
                rows.add(count(table, table.separators().getFirst()));
            } catch (UnreadableFileException _) {
                rows.add(0);
            } finally {
                Files.delete(file);
            }
        }
        // One workbook is none: it once was the only one here.
        assertThat(rows).hasSizeGreaterThan(4).filteredOn(count -> count == 0).hasSize(1);
    }

    private static int count(TableFile table, char separator) throws IOException {
        int rows = 0;
        try (Records records = table.records(separator)) {
            while (records.next() != null) {
                rows++;
            }
        }
        return rows;
    }

    @Provide
    Arbitrary<byte[]> tables() {
        return Changed.of("table");
    }

    @Provide
    Arbitrary<byte[]> cells() {
        return Changed.of("settings");
    }
}
