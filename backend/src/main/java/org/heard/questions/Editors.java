package org.heard.questions;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.OffersSettings;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;

/** Who makes question sets. */
@Singleton
public class Editors implements OffersSettings {
    static final Setting<Boolean> MANAGERS = Setting.yesNo(
            "questions.managers",
            "Whether managers, for example of participation, make and change question sets too, not only administrators.",
            false);

    private final Settings settings;

    Editors(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String about() {
        return "Questions";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(MANAGERS);
    }

    public boolean may(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> true;
            case MANAGER -> settings.get(MANAGERS);
            case CHILD, IRO, SOCIAL_WORKER, ADVOCATE, CARER, PARENT -> false;
        };
    }

    void check() {
        if (!may(Caller.someone().role())) {
            throw new PortalException(ErrorCode.NOT_ALLOWED, "managers may not make question sets here");
        }
    }
}
