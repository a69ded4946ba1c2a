package org.heard.importing.reading;

/** What is still an extract of a council, and no longer an attack or a mistake. */
public final class Limits {
    /** Bytes of one file. */
    public static final long BYTES = 50L * 1024 * 1024;
    /** Records of one file, the header not counted. */
    public static final int ROWS = 200_000;
    /** Characters of one cell. */
    public static final int CELL = 2_000;
    /** Cells of one record. */
    public static final int COLUMNS = 300;
    /** Bytes that a workbook may unpack to. */
    static final long UNPACKED = 4 * BYTES;
    /** Parts that a workbook may have. */
    static final int PARTS = 2_000;

    private Limits() {}
}
