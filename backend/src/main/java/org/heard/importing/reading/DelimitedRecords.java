package org.heard.importing.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Records of a text file with a separator between cells and quotation marks where needed. */
final class DelimitedRecords implements Records {
    private final LastLetter letters;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long linesRead;

    DelimitedRecords(Reader reader, char separator) throws IOException {
        letters = new LastLetter(reader);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        parser = CSVParser.builder().setReader(letters).setFormat(format).get();
        records = parser.iterator();
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        long line = linesRead + 1;
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            linesRead = parser.getCurrentLineNumber();
            return new RawRecord(line, record.toList());
        } catch (UncheckedIOException e) {
            throw brokenAt(line, e);
        }
    }

    private static UnreadableFileException brokenAt(long line, Exception cause) {
        return new UnreadableFileException(
                "Line " + line
                        + " has a quotation mark (\") that is opened and never closed, so everything after it runs"
                        + " together. Correct that line, or export the file again.",
                cause);
    }

    @Override
    public boolean endsWithoutLineEnd() {
        return letters.last != '\n' && letters.last != '\r';
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Remembers the last letter that came by. */
    private static final class LastLetter extends FilterReader {
        private int last = '\n';

        LastLetter(Reader reader) {
            super(reader);
        }

        @Override
        public int read() throws IOException {
            int letter = super.read();
            last = letter < 0 ? last : letter;
            return letter;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            if (count > 0) {
                last = buffer[from + count - 1];
            }
            return count;
        }
    }
}
