package org.heard.importing.reading;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, from the first to the last. */
public interface Records extends Closeable {

    /** The next record, or {@code null} after the last. Throws {@link UnreadableFileException} with a sentence. */
    @Nullable
    RawRecord next() throws IOException;

    /** After the last record: whether the file ends without a line end, as a file does that was cut off. */
    boolean endsWithoutLineEnd();
}
