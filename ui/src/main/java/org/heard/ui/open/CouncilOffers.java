package org.heard.ui.open;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** The council's name and numbers, for the page of settings. */
@Singleton
final class CouncilOffers implements OffersSettings {
    @Override
    public String about() {
        return "The council and its help numbers";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                CouncilSettings.NAME,
                CouncilSettings.DAY_NUMBER,
                CouncilSettings.DAY_HOURS,
                CouncilSettings.NIGHT_NUMBER,
                CouncilSettings.TEXT_NUMBER,
                CouncilSettings.ADVOCACY_NUMBER,
                CouncilSettings.CHILDLINE_ONLINE,
                CouncilSettings.EMERGENCY_BSL,
                CouncilSettings.CRISIS_TEXT,
                CouncilSettings.ALWAYS_HEARD,
                CouncilSettings.HELP_AT_HAND,
                CouncilSettings.ACCESSIBILITY_CONTACT,
                CouncilSettings.SECURITY_CONTACT);
    }
}
