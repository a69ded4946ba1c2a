package org.heard.minutes;

import jakarta.inject.Singleton;
import java.util.List;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;
import org.heard.consultation.SentWords;

/** What a council decides about minutes. */
@Singleton
final class MinutesSettings implements OffersSettings {
    @Override
    public String about() {
        return "Minutes and promises";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(
                Publishing.SECOND_LOOK,
                MinutesLists.SOON,
                SentWords.READ_WITHIN,
                DoerLinks.ALLOWED,
                Templates.START,
                Templates.PHRASES,
                WritingHelp.OWN_WORDS,
                WritingHelp.UNDER_8,
                WritingHelp.FROM_8,
                WritingHelp.FROM_12);
    }
}
