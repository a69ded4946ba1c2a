package org.heard.ui.minutes;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.heard.accessibility.symbols.Symbol;
import org.heard.base.Settings;
import org.heard.identity.People;
import org.heard.language.Languages;
import org.heard.minutes.Decisions;
import org.heard.minutes.DoerLinks;
import org.heard.minutes.Drafts;
import org.heard.minutes.EasyRows;
import org.heard.minutes.Letters;
import org.heard.minutes.MinutesElsewhere;
import org.heard.minutes.OlderMinutes;
import org.heard.minutes.Promises;
import org.heard.minutes.Publishing;
import org.heard.minutes.Replies;
import org.heard.minutes.RunningOrders;
import org.heard.minutes.SecondLooks;
import org.heard.minutes.Translations;
import org.heard.minutes.Wishes;
import org.heard.minutes.WritingHelp;
import org.heard.review.Reviews;
import org.heard.ui.letter.LetterSheets;
import org.heard.ui.staff.StaffDates;

/** What the parts of the pages about minutes ask. */
@Singleton
record Desk(
        People people,
        Reviews reviews,
        Drafts drafts,
        WritingHelp help,
        Wishes wishes,
        Decisions decisions,
        Publishing publishing,
        MinutesElsewhere elsewhere,
        SecondLooks looks,
        Letters letters,
        Replies replies,
        RunningOrders orders,
        EasyRows easy,
        DoerLinks links,
        OlderMinutes older,
        Promises promises,
        Translations translations,
        Languages languages,
        Settings settings,
        LetterSheets sheets,
        StaffDates dates) {

    /** Where a page finds the picture for a concept. */
    Optional<String> easyPicture(String concept) {
        return sheets.picture(concept).map(Symbol::path);
    }
}
