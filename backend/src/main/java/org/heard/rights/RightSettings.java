package org.heard.rights;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** Within how many days a child is owed an answer. */
@Singleton
final class RightSettings implements OffersSettings {
    static final Setting<Integer> SEE_DAYS = Setting.number(
            "rights.see.days",
            "Within how many days a child who asks to see what is written about them is owed an answer. UK GDPR, article 12(3):"
                    + " one month; 28 days is always within it.",
            28);
    static final Setting<Integer> CORRECT_DAYS = Setting.number(
            "rights.correct.days",
            "Within how many days a child who says that something is wrong is owed an answer. UK GDPR, article 12(3): one month.",
            28);
    static final Setting<Integer> COMPLAIN_DAYS = Setting.number(
            "rights.complain.days",
            "Within how many days a child who complains is owed an answer. The Children Act 1989 Representations Procedure"
                    + " (England) Regulations 2006: ten working days; 14 days.",
            14);

    @Override
    public String about() {
        return "A child's rights";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(SEE_DAYS, CORRECT_DAYS, COMPLAIN_DAYS);
    }

    static Setting<Integer> days(RightKind kind) {
        return switch (kind) {
            case SEE -> SEE_DAYS;
            case CORRECT -> CORRECT_DAYS;
            case COMPLAIN -> COMPLAIN_DAYS;
        };
    }
}
