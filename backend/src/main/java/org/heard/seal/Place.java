package org.heard.seal;

import java.nio.charset.StandardCharsets;

/** Where a sealed value belongs, and where alone it opens. */
record Place(String table, String column, String row) {
    static Place of(String table, String column, Object... tiedTo) {
        StringBuilder row = new StringBuilder();
        for (Object one : tiedTo) {
            String value = String.valueOf(one);
            row.append(value.length()).append(':').append(value);
        }
        return new Place(table, column, row.toString());
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return table + "." + column + " " + row;
    }
}
