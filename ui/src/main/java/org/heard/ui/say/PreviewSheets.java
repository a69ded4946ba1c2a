package org.heard.ui.say;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.accessibility.symbols.Taste;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ConsultationId;
import org.heard.base.London;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.consultation.Saying;
import org.heard.consultation.SayingState;
import org.heard.form.FormDefinition;
import org.heard.form.FormTexts;
import org.heard.form.Look;
import org.heard.form.Voice;
import org.heard.language.InEnglish;
import org.heard.language.Speaking;
import org.heard.review.Review;
import org.heard.review.ReviewStatus;
import org.heard.symbol.CouncilPack;
import org.heard.ui.page.Dates;
import org.heard.ui.page.Texts;

/** The page of a question set that nobody answers: a draft, as it would be. The child on it is nobody. */
@Singleton
final class PreviewSheets {
    private static final SymbolLibrary LIBRARY = new SymbolLibrary();
    private static final ChildId NOBODY = new ChildId(0);
    private static final int TILES = 4;

    private final Texts texts;
    private final FormTexts forms;
    private final Pictures pictures;
    private final CouncilPack pack;
    private final PhoneLock lock;
    private final SayData data;
    private final InstantSource time;

    PreviewSheets(
            Texts texts,
            FormTexts forms,
            Pictures pictures,
            CouncilPack pack,
            PhoneLock lock,
            SayData data,
            InstantSource time) {
        this.texts = texts;
        this.forms = forms;
        this.pictures = pictures;
        this.pack = pack;
        this.lock = lock;
        this.data = data;
        this.time = time;
    }

    /** @param base where the page is, which takes its calls too */
    SaySheet sheet(FormDefinition form, Look look, String base) {
        FormDefinition inTheirLanguage = forms.in(Speaking.now(), form, InEnglish::marked);
        String tone = SaySheets.toneOf(form);
        SayWording wording = wording(form.voice(), tone);
        Saying saying = new Saying(
                new ConsultationId(0),
                review(),
                form.voice(),
                inTheirLanguage,
                Map.of(),
                new SayingState.NotBegun(),
                List.of());
        PhoneLock.Lock locked = lock.lockOf("preview", Caller.someone().person(), NOBODY);
        return new SaySheet(
                wording,
                new Dates(texts, Speaking.now(), London.today(time)),
                pictures,
                saying,
                tone,
                base,
                base,
                null,
                List.of(
                        new Attendee("1", wording.t("unknown-iro"), wording.t("role.iro"), Role.IRO),
                        new Attendee(
                                "2", wording.t("unknown-worker"), wording.t("role.social_worker"), Role.SOCIAL_WORKER)),
                null,
                data.json(saying, base, base, locked, wording),
                List.of(),
                new Seeing(
                        look,
                        TILES,
                        Taste.NONE,
                        false,
                        LIBRARY,
                        OwnPictures.NONE,
                        pack.pictures(),
                        List.of(),
                        null,
                        Together.NOTHING));
    }

    private SayWording wording(Voice voice, String tone) {
        SayWording plain = new SayWording(texts, Speaking.now(), voice, tone, Map.of());
        return new SayWording(
                texts,
                Speaking.now(),
                voice,
                tone,
                Map.of(
                        "child", plain.t("preview.child"),
                        "iro", plain.t("unknown-iro"),
                        "worker", plain.t("unknown-worker")));
    }

    private static Review review() {
        return new Review(
                new ReviewId(0),
                NOBODY,
                null,
                Review.PLANNED_HERE,
                ReviewStatus.PLANNED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
