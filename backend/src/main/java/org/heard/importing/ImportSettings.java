package org.heard.importing;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** How a council's own extracts are to be read. */
@Singleton
final class ImportSettings implements OffersSettings {
    @Override
    public String about() {
        return "Import";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(SsdWorkers.IRO_ROLES, SsdWorkers.SOCIAL_WORKER_ROLES, SsdIds.SETTING);
    }
}
