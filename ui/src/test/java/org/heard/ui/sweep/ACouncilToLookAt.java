package org.heard.ui.sweep;

import java.util.List;
import java.util.function.UnaryOperator;
import org.heard.base.Caller;
import org.heard.base.PersonId;
import org.heard.base.ReviewId;
import org.heard.base.Role;
import org.heard.consultation.AnswerCall;
import org.heard.consultation.Consultations;
import org.heard.form.Audience;
import org.heard.form.FormLibrary;
import org.heard.questions.QuestionSets;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.ui.journey.PortalRunning;

/** Somebody in every role, and something on every page. */
final class ACouncilToLookAt {
    final PersonId priya;
    final PersonId manager;
    final PersonId administrator;
    final PersonId worker;
    final PersonId advocate;
    final PersonId carer;
    final PersonId parent;
    final AChild teenager;
    final AChild ten;
    final AChild six;
    /** Shows how things are with pictures. */
    final AChild shows;

    final ReviewId review;
    final ALetterToLookAt letter;
    final String questions;

    ACouncilToLookAt(PortalRunning portal) {
        this(portal, UnaryOperator.identity());
    }

    /** @param named what everybody is called instead of their first name */
    ACouncilToLookAt(PortalRunning portal, UnaryOperator<String> named) {
        ACouncil council = portal.council();
        priya = council.iro(named.apply("Priya Nair"));
        manager = council.manager(named.apply("Mona Field"));
        administrator = council.administrator(named.apply("Ada Stone"));
        worker = council.socialWorker(named.apply("Sam Bright"));
        advocate = council.advocate(named.apply("Marcus Bell"));
        carer = council.carer(named.apply("Denise Hall"));
        parent = council.parent(named.apply("Joy Osei"));
        teenager = council.child(named.apply("Amara Osei"))
                .born("2010-06-01")
                .iro(priya)
                .socialWorker(worker)
                .advocate(advocate)
                .carer(carer)
                .parent(parent);
        ten = council.child(named.apply("Leo Marsh"))
                .born("2015-06-01")
                .iro(priya)
                .socialWorker(worker);
        six = council.child(named.apply("Mia Long"))
                .born("2019-06-01")
                .iro(priya)
                .socialWorker(worker);
        shows = council.child(named.apply("Sofia Reyes"))
                .born("2014-06-01")
                .formVersion("symbols")
                .iro(priya)
                .socialWorker(worker);
        review = teenager.review().planned("2026-03-09").at("16:00", "At home").id();
        ten.review().planned("2026-03-24").at("15:30", "At school");
        six.review().planned("2026-03-20");
        shows.review().planned("2026-03-17");
        questions = new Caller.Someone(administrator, Role.ADMINISTRATOR)
                .call(() -> portal.bean(QuestionSets.class)
                        .begin(FormLibrary.MY_SAY, "My say in spring", true)
                        .slug());
        Consultations consultations = portal.bean(Consultations.class);
        council.as(teenager.person()).run(() -> {
            consultations.save(
                    teenager.id(),
                    List.of(
                            new AnswerCall(
                                    "a", "proud", "{\"words\":\"County trials\"}", Audience.EVERYONE, 0, "phone"),
                            new AnswerCall(
                                    "c",
                                    "my-way",
                                    "{\"way\":{\"how\":\"part\",\"people\":{\"" + priya
                                            + "\":\"all\"},\"topics\":[{\"topic\":\"school\",\"who\":[\"" + priya
                                            + "\"]}],\"extras\":[\"break\",\"lead\"]},\"place\":\"in the garden\"}",
                                    Audience.EVERYONE,
                                    0,
                                    "phone"),
                            new AnswerCall("b", "school", "{\"words\":\"Only for Priya\"}", Audience.IRO, 0, "phone")));
            consultations.send(teenager.id());
            consultations.askForHelp(teenager.id(), null);
        });
        letter = new ALetterToLookAt(portal, this);
    }
}
