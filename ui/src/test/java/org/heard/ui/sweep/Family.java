package org.heard.ui.sweep;

import java.util.HexFormat;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.form.FormLibrary;
import org.heard.media.Media;
import org.heard.media.MediaId;
import org.heard.minutes.Draft;
import org.heard.minutes.Drafts;
import org.heard.minutes.Publishing;
import org.heard.minutes.Section;
import org.heard.questions.QuestionSets;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.ui.journey.PortalRunning;

/** A child and everybody who belongs to them, who belong to nobody else; with words, a recording and a letter. */
final class Family {
    final PersonId iro;
    final PersonId worker;
    final PersonId advocate;
    final PersonId carer;
    final PersonId parent;
    final AChild child;
    final ReviewId next;
    final ReviewId held;
    final MediaId recording;
    /** A question set of the council's, which is nobody's in particular. */
    final String questions;

    Family(PortalRunning portal, String name) {
        ACouncil council = portal.council();
        iro = council.iro("Iro " + name);
        worker = council.socialWorker("Worker " + name);
        advocate = council.advocate("Advocate " + name);
        carer = council.carer("Carer " + name);
        parent = council.parent("Parent " + name);
        child = council.child("Child " + name)
                .born("2010-06-01")
                .iro(iro)
                .socialWorker(worker)
                .advocate(advocate)
                .carer(carer)
                .parent(parent);
        next = child.review().planned("2026-03-17").id();
        held = child.review().held("2026-03-02").id();
        recording = new MediaId(HexFormat.of().toHexDigits(child.id().value()).repeat(2));
        questions = council.as(council.administrator("Ada " + name))
                .call(() -> portal.bean(QuestionSets.class)
                        .begin(FormLibrary.MY_SAY, "A set for " + name, true)
                        .slug());
        speak(portal);
        council.as(iro).run(() -> {
            portal.bean(Drafts.class)
                    .save(held, "one", 0, Draft.empty().with(Section.TOOK_PART, "Dear you,\nYou came."));
            portal.bean(Publishing.class).publish(held);
        });
    }

    private void speak(PortalRunning portal) {
        ChildId id = child.id();
        portal.council().as(child.person()).run(() -> {
            portal.bean(Media.class).append(id, recording, 0, HexFormat.of().parseHex("1a45dfa3"));
            portal.bean(Media.class).finish(id, recording, 1);
            String spoken = "{\"attached\":[{\"id\":\"" + recording + "\",\"kind\":\"recording\",\"seconds\":24}]}";
            portal.bean(Consultations.class)
                    .save(id, List.of(new AnswerCall("said", "proud", spoken, Audience.EVERYONE, 0, "phone")));
            portal.bean(Consultations.class).send(id);
        });
    }

    /** Who plays this part around this child; the council's own people play theirs for everybody. */
    PersonId in(Role role, PersonId manager, PersonId administrator) {
        return switch (role) {
            case CHILD -> child.person();
            case IRO -> iro;
            case SOCIAL_WORKER -> worker;
            case ADVOCATE -> advocate;
            case CARER -> carer;
            case PARENT -> parent;
            case MANAGER -> manager;
            case ADMINISTRATOR -> administrator;
        };
    }
}
