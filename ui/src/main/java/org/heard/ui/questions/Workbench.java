package org.heard.ui.questions;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.identity.People;
import org.heard.language.LanguageChecks;
import org.heard.language.Languages;
import org.heard.questions.Publishing;
import org.heard.questions.QuestionSets;
import org.heard.questions.Translating;
import org.heard.symbol.CouncilPack;
import org.heard.ui.staff.StaffDates;

/** All that the editor's parts work with. */
@Singleton
record Workbench(
        QuestionSets sets,
        Publishing publishing,
        Translating translating,
        LanguageChecks checks,
        Languages languages,
        CouncilPack council,
        People people,
        StaffDates dates) {

    OwnPictures pack() {
        return council.pictures();
    }

    PublishCard publish() {
        return new PublishCard(sets, publishing, people, dates);
    }

    AdviceCard advice(Consumer<String> go) {
        return new AdviceCard(sets, translating, languages.examined(), go);
    }

    LanguagesCard languages(Runnable changed) {
        return new LanguagesCard(sets, translating, checks, languages, people, dates, changed);
    }

    VersionsCard versions(Runnable wentBack) {
        return new VersionsCard(sets, people, dates, wentBack);
    }
}
