package org.heard.importing.reading;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through a workbook once, before anything believes it: how much it unpacks to, that it defines no entities, that no
 * cell claims a place far outside. Nothing is unpacked to disk.
 */
final class WorkbookGuard {
    private WorkbookGuard() {}

    static void check(Path file) throws IOException {
        boolean workbook = false;
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.PARTS) {
                throw tooBig();
            }
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (Counted counted = new Counted(zip.getInputStream(part), Limits.UNPACKED - unpacked)) {
                    if (part.getName().endsWith(".xml")) {
                        checkXml(counted);
                    } else {
                        counted.transferTo(OutputStream.nullOutputStream());
                    }
                    unpacked += counted.count;
                }
                workbook |= part.getName().equals("xl/workbook.xml");
            }
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        if (!workbook) {
            throw new UnreadableFileException("This is a packed file (zip). Unpack it and choose the files inside.");
        }
    }

    private static void checkXml(InputStream part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableFileException("This workbook defines entities, which Excel never does.");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    checkPlace(xml.getAttributeValue(null, "r"));
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableFileException tooBig) {
                throw tooBig;
            }
            throw damaged(e);
        }
    }

    private static void checkPlace(@org.jspecify.annotations.Nullable String place) throws UnreadableFileException {
        if (place != null && !place.matches("[A-Z]{1,2}[0-9]{1,7}")) {
            throw new UnreadableFileException("This workbook has a cell far outside any table.");
        }
    }

    private static UnreadableFileException tooBig() {
        return new UnreadableFileException("This workbook unpacks to far more than a table of children could be.");
    }

    private static UnreadableFileException damaged(Exception cause) {
        return new UnreadableFileException(
                "This is an Excel workbook, whatever its name says, and it is damaged. Save it again, best as CSV.",
                cause);
    }

    /** Counts what is unpacked and stops at a limit. */
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            note(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            note(Math.max(read, 0));
            return read;
        }

        private void note(int read) throws IOException {
            count += read;
            if (count > most) {
                throw tooBig();
            }
        }
    }
}
