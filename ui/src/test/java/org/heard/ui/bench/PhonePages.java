package org.heard.ui.bench;

import java.util.List;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.Publishing;
import org.heard.minutes.Section;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.ui.journey.PortalRunning;

/** What stands behind a child's other pages when they are measured: a letter of their last review, and a carer. */
final class PhonePages {
    static final List<String> CHILDS = List.of("/my", "/my/letter", "/my/messages", "/my/happened", "/help");

    private PhonePages() {}

    /** The same child, with a letter. */
    static AChild withALetter(PortalRunning portal, AChild child) {
        ACouncil council = portal.council();
        PersonId iro = council.iro("Priya Nair");
        child.iro(iro);
        ReviewId review = child.review().held("2026-03-02").id();
        council.as(iro).run(() -> {
            Draft draft = Draft.empty()
                    .with(Section.TOOK_PART, "Dear Amara,\nYou came on time, and you said what matters to you.")
                    .with(Section.TOLD, "“I want Theo to stay over.”")
                    .withEasy(List.of(new Draft.EasyLine("swimming", "You swim before school.")));
            portal.bean(Drafts.class).save(review, "one", 0, draft);
            portal.bean(Publishing.class).publish(review);
        });
        return child;
    }

    static PersonId carer(PortalRunning portal, AChild child) {
        PersonId carer = portal.council().carer("Denise Hall");
        child.carer(carer);
        return carer;
    }
}
