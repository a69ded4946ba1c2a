package org.heard.feedback;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.OffersSettings;
import org.heard.base.PortalException;
import org.heard.base.Setting;
import org.heard.base.Settings;

/**
 * The council's Pledge to its children: three promises a month, each with three faces. Only sums are kept; who tapped is
 * written nowhere.
 */
@Connectable
@Singleton
public class Pledge implements OffersSettings {
    private static final int AT_A_TIME = 3;
    private static final Setting<List<String>> PROMISES = Setting.list(
            "pledge.promises",
            "The promises of the council's Pledge, as children read them, with commas between. Three are asked each month.",
            "We tell you why when we say no",
            "Your social worker stays the same",
            "You see the people who matter to you",
            "You have a say in where you live",
            "We do what we said we would",
            "You know how to get an advocate");

    private final JdbcOperations database;
    private final Settings settings;
    private final InstantSource time;

    Pledge(JdbcOperations database, Settings settings, InstantSource time) {
        this.database = database;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public String about() {
        return "Pledge";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(PROMISES);
    }

    /** This month's three. */
    public List<String> now() {
        List<String> all = settings.get(PROMISES);
        LocalDate today = London.today(time);
        int first = (today.getYear() * 12 + today.getMonthValue()) * AT_A_TIME;
        return IntStream.range(0, Math.min(AT_A_TIME, all.size()))
                .mapToObj(i -> all.get((first + i) % all.size()))
                .toList();
    }

    /** Somebody tapped. Throws {@code NOT_VALID} for what is not asked this month. */
    @Transactional
    public void tap(Map<String, Tap> taps) {
        if (!now().containsAll(taps.keySet())) {
            throw new PortalException(ErrorCode.NOT_VALID, "pledge");
        }
        String quarter = Feedbacks.quarter(London.today(time));
        taps.forEach((promise, tap) -> database.prepareStatement(
                "INSERT INTO pledge_taps (quarter, promise, answer, taps, shown) VALUES (?, ?, ?, 1, 0)"
                        + " ON DUPLICATE KEY UPDATE taps = taps + 1",
                insert -> {
                    insert.setString(1, quarter);
                    insert.setString(2, promise);
                    insert.setString(3, tap.name());
                    return insert.executeUpdate();
                }));
        taps.keySet().forEach(promise -> showInFives(quarter, promise));
    }

    /** The sums change only with five more taps: whoever looks before and after somebody tapped learns nothing. */
    private void showInFives(String quarter, String promise) {
        int hidden = database.prepareStatement(
                "SELECT SUM(taps - shown) FROM pledge_taps WHERE quarter = ? AND promise = ?", select -> {
                    select.setString(1, quarter);
                    select.setString(2, promise);
                    try (var row = select.executeQuery()) {
                        return row.next() ? row.getInt(1) : 0;
                    }
                });
        if (hidden >= Feedbacks.FEWEST) {
            database.prepareStatement(
                    "UPDATE pledge_taps SET shown = taps WHERE quarter = ? AND promise = ?", update -> {
                        update.setString(1, quarter);
                        update.setString(2, promise);
                        return update.executeUpdate();
                    });
        }
    }

    /** This quarter's sums for this month's three, for everyone; fewer than five are hidden. */
    public List<Result> results() {
        return now().stream().map(this::result).toList();
    }

    private Result result(String promise) {
        Map<Tap, Integer> sums = new EnumMap<>(Tap.class);
        database.prepareStatement("SELECT answer, shown FROM pledge_taps WHERE quarter = ? AND promise = ?", select -> {
            select.setString(1, Feedbacks.quarter(London.today(time)));
            select.setString(2, promise);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    sums.put(Tap.valueOf(row.getString(1)), row.getInt(2));
                }
                return sums;
            }
        });
        return Result.of(
                promise, sums.getOrDefault(Tap.YES, 0), sums.getOrDefault(Tap.PARTLY, 0), sums.getOrDefault(Tap.NO, 0));
    }
}
