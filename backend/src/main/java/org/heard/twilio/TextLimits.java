package org.heard.twilio;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heard.base.London;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;
import org.heard.base.Settings;

/** A mistake must not cost a council its budget, nor wake a child all day. What is urgent is never held back. */
@Connectable
@Singleton
class TextLimits implements OffersSettings {
    static final Setting<Integer> A_DAY = Setting.number(
            "text.limit.day",
            "At most so many texts leave in a day; what is urgent does not count. Later ones wait.",
            2000);
    static final Setting<Integer> ONE_PHONE = Setting.number(
            "text.limit.one-phone",
            "At most so many texts to one phone in a day; what is urgent does not count. Answering by text takes about"
                    + " thirty.",
            60);
    static final Setting<Integer> PENCE_A_MONTH = Setting.number(
            "text.limit.month.pence", "At most so many pence for texts in a calendar month; later ones wait.", 20000);
    static final Setting<Integer> TENTHS_OF_A_PENNY = Setting.number(
            "text.price.tenths-of-a-penny",
            "What one segment of a text costs, in tenths of a penny, for that limit.",
            40);

    private final JdbcOperations database;
    private final Settings settings;
    private final InstantSource time;

    TextLimits(JdbcOperations database, Settings settings, InstantSource time) {
        this.database = database;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public String about() {
        return "Limits for texts";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(A_DAY, ONE_PHONE, PENCE_A_MONTH, TENTHS_OF_A_PENNY);
    }

    /** Why a text to this phone must wait; empty when it may go. */
    Optional<String> reached(String phone) {
        LocalDate today = London.today(time);
        Instant midnight = today.atStartOfDay(London.ZONE).toInstant();
        if (count("address = ?", midnight, phone) >= settings.get(ONE_PHONE)) {
            return Optional.of("this phone had as many texts today as one may");
        }
        if (count("1 = 1", midnight) >= settings.get(A_DAY)) {
            return Optional.of("as many texts left today as may");
        }
        Instant first = today.withDayOfMonth(1).atStartOfDay(London.ZONE).toInstant();
        long tenths = (long) letters(first) * settings.get(TENTHS_OF_A_PENNY);
        return tenths >= settings.get(PENCE_A_MONTH) * 10L
                ? Optional.of("this month's money for texts is spent")
                : Optional.empty();
    }

    /** Alerts about a flag are put in under a key that says so. */
    boolean isUrgent(long message) {
        return database.prepareStatement(
                "SELECT COUNT(*) FROM outbox_message WHERE id = ? AND once_key LIKE 'flag-%'",
                select -> {
                    select.setLong(1, message);
                    try (var found = select.executeQuery()) {
                        return found.next() && found.getInt(1) > 0;
                    }
                });
    }

    /** When the limits are looked at again. */
    Instant tomorrow() {
        return London.today(time).plusDays(1).atTime(8, 0).atZone(London.ZONE).toInstant();
    }

    private int count(String condition, Instant since, Object... values) {
        return number(
                "SELECT COUNT(*) FROM outbox_message WHERE channel IN ('SMS', 'WHATSAPP') AND status IN ('SENT', 'DELIVERED')"
                        + " AND (once_key IS NULL OR once_key NOT LIKE 'flag-%') AND done_at >= ? AND " + condition,
                since,
                values);
    }

    /** Segments of this month, from the letters of its texts: a little too many rather than too few. */
    private int letters(Instant since) {
        return number(
                "SELECT COALESCE(SUM(1 + FLOOR((letters - 1) / 153)), 0) FROM outbox_message"
                        + " WHERE channel = 'SMS' AND status IN ('SENT', 'DELIVERED') AND done_at >= ?",
                since);
    }

    private int number(String sql, Instant since, Object... values) {
        return database.prepareStatement(sql, select -> {
            select.setObject(1, LocalDateTime.ofInstant(since, ZoneOffset.UTC));
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 2, values[i]);
            }
            try (var found = select.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        });
    }
}
