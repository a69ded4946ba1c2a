package org.heard.preference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;

/** How a child likes pages to look and sound, by the names of {@link Preferences}. */
@Singleton
final class SettingsKept implements KeepsRecords {
    private final PreferenceRepository rows;

    SettingsKept(PreferenceRepository rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "settings";
    }

    @Override
    public List<Kept> of(ChildId child) {
        return rows.findByPersonId(child.value()).stream()
                .map(row -> Preferences.read(row.chosen()))
                .filter(chosen -> !chosen.isEmpty())
                .map(SettingsKept::kept)
                .toList();
    }

    private static Kept kept(Preferences chosen) {
        Kept kept = Kept.of("", null);
        for (Map.Entry<String, String> one : chosen.chosen().entrySet()) {
            kept = kept.with(one.getKey(), one.getValue());
        }
        return kept;
    }
}
