package org.heard.backup;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup says about itself.
 *
 * @param schema the newest migration that had run
 * @param madeAt the moment whose rows it holds
 * @param tables of each table how many rows, and their sum
 */
record Content(String schema, Instant madeAt, Map<String, Table> tables) {

    record Table(long rows, String sum) {}

    long rows() {
        return tables.values().stream().mapToLong(Table::rows).sum();
    }
}
