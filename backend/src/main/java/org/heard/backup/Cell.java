package org.heard.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.heard.seal.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** One value of a row, told in a way that is the same on every database: a yes is 1, a time has no zone. */
enum Cell {
    NUMBER {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : Long.toString(value);
        }

        @Override
        void set(PreparedStatement insert, int column, String text) throws SQLException {
            insert.setLong(column, Long.parseLong(text));
        }
    },
    DECIMAL {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : value.stripTrailingZeros().toPlainString();
        }

        @Override
        void set(PreparedStatement insert, int column, String text) throws SQLException {
            insert.setBigDecimal(column, new BigDecimal(text));
        }
    },
    TEXT {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void set(PreparedStatement insert, int column, String text) throws SQLException {
            insert.setString(column, text);
        }
    },
    DAY {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return said(row.getObject(column, LocalDate.class));
        }

        @Override
        void set(PreparedStatement insert, int column, String text) throws SQLException {
            insert.setObject(column, LocalDate.parse(text));
        }
    },
    CLOCK {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return said(row.getObject(column, LocalTime.class));
        }

        @Override
        void set(PreparedStatement insert, int column, String text) throws SQLException {
            insert.setObject(column, LocalTime.parse(text));
        }
    },
    MOMENT {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return said(row.getObject(column, LocalDateTime.class));
        }

        @Override
        void set(PreparedStatement insert, int column, String text) throws SQLException {
            insert.setObject(column, LocalDateTime.parse(text));
        }
    },
    BYTES {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        void set(PreparedStatement insert, int column, String text) {
            throw new IllegalStateException("bytes are not text");
        }
    };

    private static final int NOTHING = -1;

    /** A {@code String}, or {@code byte[]} of {@link #BYTES}. */
    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    abstract void set(PreparedStatement insert, int column, String text) throws SQLException;

    static Cell of(int sqlType) {
        return switch (sqlType) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT, Types.BOOLEAN, Types.BIT -> NUMBER;
            case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.FLOAT, Types.REAL -> DECIMAL;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR, Types.LONGNVARCHAR -> TEXT;
            case Types.DATE -> DAY;
            case Types.TIME -> CLOCK;
            case Types.TIMESTAMP -> MOMENT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default ->
                throw new IllegalStateException("a column of type " + JDBCType.valueOf(sqlType) + " has no backup yet");
        };
    }

    static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        byte[] bytes = switch (value) {
            case null -> null;
            case byte[] kept -> kept;
            case Object text -> text.toString().getBytes(StandardCharsets.UTF_8);
        };
        out.writeInt(bytes == null ? NOTHING : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    static byte @Nullable [] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == NOTHING) {
            return null;
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new UnreadableFileException("The backup is cut off.");
        }
        return bytes;
    }

    void put(PreparedStatement insert, int column, byte @Nullable [] bytes) throws SQLException {
        if (bytes == null) {
            insert.setObject(column, null);
        } else if (this == BYTES) {
            insert.setBytes(column, bytes);
        } else {
            set(insert, column, new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
