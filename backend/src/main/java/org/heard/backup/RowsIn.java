package org.heard.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.seal.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RowsOut} wrote, and hands each row on. Every table's count and sum must be those that were written. */
final class RowsIn {

    /** Takes the rows, table by table. */
    interface Taker {
        void begins(String schema) throws IOException;

        void table(String name, List<String> columns) throws IOException;

        void row(List<byte @Nullable []> cells) throws IOException;

        void tableEnds() throws IOException;
    }

    /** Reads all of it and keeps nothing. */
    static final Taker NOBODY = new Taker() {
        @Override
        public void begins(String schema) {}

        @Override
        public void table(String name, List<String> columns) {}

        @Override
        public void row(List<byte @Nullable []> cells) {}

        @Override
        public void tableEnds() {}
    };

    private final DataInputStream in;
    private final Taker taker;

    private RowsIn(DataInputStream in, Taker taker) {
        this.in = in;
        this.taker = taker;
    }

    static Content read(DataInputStream in, Taker taker) throws IOException {
        String schema = in.readUTF();
        Instant madeAt = Instant.parse(in.readUTF());
        taker.begins(schema);
        RowsIn rows = new RowsIn(in, taker);
        Map<String, Content.Table> tables = new TreeMap<>();
        while (in.readBoolean()) {
            String name = in.readUTF();
            tables.put(name, rows.table(name));
        }
        return new Content(schema, madeAt, tables);
    }

    private Content.Table table(String name) throws IOException {
        List<String> columns = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            columns.add(in.readUTF());
        }
        taker.table(name, columns);
        Digest digest = new Digest();
        while (in.readBoolean()) {
            row(columns.size(), digest);
        }
        taker.tableEnds();
        Content.Table written = new Content.Table(in.readLong(), in.readUTF());
        if (!written.equals(new Content.Table(digest.rows(), digest.sum()))) {
            throw new UnreadableFileException("The backup's table " + name + " is not what was written.");
        }
        return written;
    }

    private void row(int columns, Digest digest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream same = new DataOutputStream(bytes);
        List<byte @Nullable []> cells = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            byte[] cell = Cell.read(in);
            cells.add(cell);
            Cell.write(same, cell);
        }
        digest.add(bytes.toByteArray());
        taker.row(cells);
    }
}
