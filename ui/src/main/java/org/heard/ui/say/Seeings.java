package org.heard.ui.say;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accessibility.symbols.OwnPictures;
import org.heard.accessibility.symbols.SymbolLibrary;
import org.heard.accessibility.symbols.Taste;
import org.heard.consultation.HelperBeside;
import org.heard.consultation.HelpersBeside;
import org.heard.consultation.Saying;
import org.heard.form.FormLibrary;
import org.heard.form.Look;
import org.heard.form.Voice;
import org.heard.identity.Child;
import org.heard.symbol.CouncilPack;
import org.heard.symbol.MyPictures;
import org.heard.symbol.OwnPicture;
import org.heard.symbol.Tastes;
import org.heard.ui.page.Looks;

/** How somebody sees the questions: as the child chose, else as the set and the case system say. Helpers see words. */
@Singleton
final class Seeings {
    private static final SymbolLibrary LIBRARY = new SymbolLibrary();

    private final Tastes tastes;
    private final MyPictures pictures;
    private final CouncilPack pack;
    private final HelpersBeside helpers;

    Seeings(Tastes tastes, MyPictures pictures, CouncilPack pack, HelpersBeside helpers) {
        this.pack = pack;
        this.tastes = tastes;
        this.helpers = helpers;
        this.pictures = pictures;
    }

    Seeing of(Child child, Saying saying, Looks looks) {
        boolean switches = looks.scanning() != null;
        if (saying.voice() != Voice.CHILD) {
            return words(switches);
        }
        List<OwnPicture> own = pictures.of(child.id());
        Seeing seeing = new Seeing(
                Look.of(looks.get("questions")).orElseGet(() -> usual(child, saying)),
                Integer.parseInt(looks.inForce("tiles")),
                tastes.of(child.id()),
                switches,
                LIBRARY,
                photos(own),
                pack.pictures(),
                own.stream().flatMap(one -> mine(one).stream()).toList(),
                helpers.now(child.id()).map(HelperBeside::name).orElse(null),
                Together.NOTHING);
        return seeing.openingOn(
                saying.firstOpen().orElseGet(() -> saying.form().questions().getFirst()));
    }

    /** In words, with nothing of anybody's own. */
    static Seeing words(boolean switches) {
        return new Seeing(
                Look.WORDS,
                4,
                Taste.NONE,
                switches,
                LIBRARY,
                OwnPictures.NONE,
                OwnPictures.NONE,
                List.of(),
                null,
                Together.NOTHING);
    }

    /** Pictures for whoever is asked with them, or of whom the case system says that they use symbols. */
    private static Look usual(Child child, Saying saying) {
        boolean symbols = saying.form().kind().equals(FormLibrary.SHOW_ME) || "symbols".equals(child.formVersion());
        return symbols ? Look.PICTURES : Look.WORDS;
    }

    private static OwnPictures photos(List<OwnPicture> own) {
        Map<String, String> byConcept = new LinkedHashMap<>();
        for (OwnPicture one : own) {
            if (one.concept() != null && one.address() != null) {
                byConcept.put(one.concept(), one.address());
            }
        }
        return concept -> Optional.ofNullable(byConcept.get(concept));
    }

    /** People and places that take no symbol's place: they are offered by themselves. */
    private static Optional<Seeing.Mine> mine(OwnPicture one) {
        return one.concept() != null || one.address() == null || one.kind() == OwnPicture.Kind.WORD
                ? Optional.empty()
                : Optional.of(new Seeing.Mine(
                        "own-" + one.id(), one.word(), one.address(), one.kind() == OwnPicture.Kind.PERSON));
    }
}
