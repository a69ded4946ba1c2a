package org.heard.importing.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Records of a workbook's first sheet. Dates become dd/mm/yyyy, times HH:MM, numbers their plain digits. */
final class WorkbookRecords implements Records {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** Before or behind the point. Written out, 1e999999999 would be a gigabyte. */
    private static final int MOST_DIGITS = 40;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    WorkbookRecords(Path file) throws IOException {
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            stream = workbook.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (RuntimeException | IOException e) {
            throw damaged(e);
        }
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < Math.min(row.getCellCount(), Limits.COLUMNS); i++) {
                cells.add(row.getOptionalCell(i).map(WorkbookRecords::text).orElse(""));
            }
            return new RawRecord(row.getRowNum(), cells);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
                return number.toString();
            }
            return isDate(cell) ? dateOrTime(cell) : number(number);
        }
        return cell.getType() == CellType.EMPTY ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches("(?i).*[dyh].*");
    }

    private static String dateOrTime(Cell cell) {
        LocalDateTime at = cell.asDate();
        LocalTime time = at.toLocalTime().plusSeconds(30).withSecond(0).withNano(0);
        if (at.toLocalDate().isBefore(LocalDate.of(1901, 1, 1))) {
            return TIME.format(time);
        }
        return DAY.format(at) + (at.toLocalTime().equals(LocalTime.MIDNIGHT) ? "" : " " + TIME.format(time));
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public boolean endsWithoutLineEnd() {
        return false;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static UnreadableFileException damaged(Exception cause) {
        return new UnreadableFileException(
                "This is an Excel workbook, whatever its name says, and it cannot be read. Save it again, best as CSV.",
                cause);
    }
}
