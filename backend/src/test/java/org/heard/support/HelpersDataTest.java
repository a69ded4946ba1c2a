package org.heard.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.identity.SignedIn;
import org.heard.inbox.IroInbox;
import org.heard.inbox.NeedsYou;
import org.heard.invitation.SignIn;
import org.heard.invitation.SignInResult;
import org.heard.outbox.Outbox;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.heard.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class HelpersDataTest {
    private static final Newcomer LEO = new Newcomer(Role.ADVOCATE, "Leo", "Hart", "leo@speakup.example");

    @Inject
    Helpers helpers;

    @Inject
    SignIn signIn;

    @Inject
    SignedIn signedIn;

    @Inject
    HelperWishes wishes;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    IroInbox inbox;

    @Inject
    TestTime time;

    @Inject
    ACouncil council;

    private PersonId priya = new PersonId(0);
    private AChild amara;
    private AChild theo;

    @BeforeEach
    void two_children_of_one_iro() {
        priya = council.iro("Priya Nair");
        amara = council.child("Amara Osei").iro(priya);
        theo = council.child("Theo Osei").iro(priya);
    }

    @Test
    void a_link_that_the_child_ended_gives_nothing_from_the_same_moment() {
        PersonId leo = advocate("Leo", "leo@speakup.example");
        council.as(priya).run(() -> helpers.invite(amara.id(), LEO));
        assertThat(council.as(leo).call(() -> people.child(amara.id())).person().shortName())
                .isEqualTo("Amara");

        council.as(amara.person()).run(() -> helpers.end(amara.id(), leo));

        refused(ErrorCode.NOT_FOUND, () -> council.as(leo).call(() -> people.child(amara.id())));
        assertThat(council.as(leo).call(people::myChildren)).isEmpty();
        assertThat(outbox.textsTo(leo).getLast().body()).contains("has ended").doesNotContain("Amara", "Osei");
        refused(ErrorCode.NOT_FOUND, () -> council.as(amara.person()).run(() -> helpers.end(amara.id(), leo)));
    }

    @Test
    void only_the_child_asks_and_ends_and_only_for_themselves() {
        PersonId leo = advocate("Leo", "leo@speakup.example");
        council.as(priya).run(() -> helpers.invite(amara.id(), LEO));
        for (PersonId other : new PersonId[] {leo, priya, council.carer("Denise Hall")}) {
            refused(ErrorCode.NOT_ALLOWED, () -> council.as(other).run(() -> helpers.end(amara.id(), leo)));
        }
        refused(ErrorCode.NOT_FOUND, () -> council.as(theo.person()).run(() -> helpers.end(amara.id(), leo)));
        refused(
                ErrorCode.NOT_FOUND,
                () -> council.as(theo.person()).run(() -> wishes.ask(amara.id(), Wish.Kind.ADVOCATE, "", "")));
    }

    @Test
    void a_wish_is_answered_once_and_by_the_childs_own_iro() {
        long wish = asked(amara);
        PersonId stranger = council.iro("Ivan Price");
        refused(ErrorCode.NOT_FOUND, () -> council.as(stranger).run(() -> wishes.open(amara.id())));
        refused(
                ErrorCode.NOT_FOUND,
                () -> council.as(priya).run(() -> wishes.decline(theo.id(), wish, "of another child")));
        refused(ErrorCode.REASON_NEEDED, () -> council.as(priya).run(() -> wishes.decline(amara.id(), wish, " ")));

        assertThat(wantSomeone(priya)).containsExactly("Amara");
        assertThat(wantSomeone(stranger)).isEmpty();

        council.as(priya)
                .run(() -> wishes.agree(
                        amara.id(), wish, new Newcomer(Role.ADVOCATE, "Ada", "Obi", "ada@school.example")));

        assertThat(council.as(amara.person()).call(() -> wishes.mine(amara.id())))
                .extracting(Wish::status)
                .containsExactly(Wish.Status.AGREED);
        PersonId ada = people.findByEmail("ada@school.example").orElseThrow().id();
        assertThat(outbox.textsTo(ada).getFirst().body()).contains("/l/");
        assertThat(wantSomeone(priya)).isEmpty();
        assertThat(council.as(ada).call(people::myChildren)).hasSize(1);
        refused(ErrorCode.CHANGED_MEANWHILE, () -> council.as(priya).run(() -> wishes.decline(amara.id(), wish, "No")));
    }

    @Test
    void a_lead_sees_only_who_waits_for_their_own_organisation_and_finds_only_their_own_advocates() {
        council.as(council.administrator("Asha Patel")).run(() -> {
            organisations.add("Speak Up", "Lena", "Ford", "lena@speakup.example");
            organisations.add("Your Voice", "Yusuf", "Khan", "yusuf@voice.example");
        });
        PersonId lena = people.findByEmail("lena@speakup.example").orElseThrow().id();
        PersonId yusuf = people.findByEmail("yusuf@voice.example").orElseThrow().id();
        long speakUp = council.as(lena).call(organisations::mine).orElseThrow().id();
        long wish = asked(amara);
        council.as(priya).run(() -> wishes.passOn(amara.id(), wish, speakUp));

        assertThat(council.as(yusuf).call(organisations::requests)).isEmpty();
        assertThat(council.as(lena).call(organisations::requests))
                .containsExactly(new Request(
                        wish,
                        "Amara",
                        11,
                        council.as(amara.person())
                                .call(() -> wishes.mine(amara.id()))
                                .getFirst()
                                .askedAt()));
        refused(ErrorCode.NOT_FOUND, () -> council.as(yusuf).run(() -> organisations.find(wish, yusuf)));
        refused(ErrorCode.NOT_FOUND, () -> council.as(lena).run(() -> organisations.find(wish, yusuf)));
        refused(ErrorCode.NOT_FOUND, () -> council.as(lena).call(() -> people.child(amara.id())));

        council.as(lena).run(() -> organisations.bringIn("Leo", "Hart", "leo@speakup.example"));
        PersonId leo = people.findByEmail("leo@speakup.example").orElseThrow().id();
        council.as(lena).run(() -> organisations.find(wish, leo));
        assertThat(council.as(leo).call(people::myChildren)).hasSize(1);

        council.as(lena).run(() -> organisations.takeOff(leo));
        assertThat(council.as(leo).call(people::myChildren)).isEmpty();
        refused(ErrorCode.NOT_ALLOWED, () -> council.as(leo).call(organisations::requests));
    }

    private long asked(AChild child) {
        council.as(child.person()).run(() -> wishes.ask(child.id(), Wish.Kind.ADVOCATE, "", ""));
        return council.as(priya).call(() -> wishes.open(child.id())).getFirst().id();
    }

    @Test
    void staff_of_the_child_bring_somebody_in_and_end_it_and_nobody_else_does() {
        refused(
                ErrorCode.NOT_FOUND,
                () -> council.as(council.iro("Ivan Price")).run(() -> helpers.invite(amara.id(), LEO)));
        council.as(priya).run(() -> helpers.invite(amara.id(), LEO));
        PersonId leo = people.findByEmail(LEO.email()).orElseThrow().id();
        assertThat(outbox.textsTo(leo).getFirst().body()).contains("/l/");
        refused(ErrorCode.NOT_ALLOWED, () -> council.as(leo).run(() -> helpers.stop(amara.id(), leo)));

        council.as(priya).run(() -> helpers.stop(amara.id(), leo));

        assertThat(council.as(leo).call(people::myChildren)).isEmpty();
        assertThat(outbox.textsTo(leo).getLast().body()).contains("has ended").doesNotContain("Amara", "Osei");
    }

    @Test
    void only_advocates_carers_and_parents_help_and_nobody_takes_anothers_email() {
        for (Role other : new Role[] {Role.CHILD, Role.IRO, Role.ADMINISTRATOR}) {
            refused(
                    ErrorCode.NOT_VALID,
                    () -> council.as(priya)
                            .run(() -> helpers.invite(amara.id(), new Newcomer(other, "Leo", "", "a@b.example"))));
        }
        council.reachable(priya, "", "priya@council.example");
        refused(
                ErrorCode.NOT_VALID,
                () -> council.as(priya)
                        .run(() -> helpers.invite(
                                amara.id(), new Newcomer(Role.ADVOCATE, "P", "", "PRIYA@council.example"))));
    }

    @Test
    void what_was_open_ends_with_the_link_and_no_way_in_opens_any_more() {
        council.as(priya).run(() -> helpers.invite(amara.id(), LEO));
        PersonId leo = people.findByEmail(LEO.email()).orElseThrow().id();
        String link = outbox.textsTo(leo).getFirst().body().replaceAll(".*/l/", "");
        String open = signedIn.token(leo, Role.ADVOCATE);
        assertThat(signIn.link(link, "203.0.113.9")).isInstanceOf(SignInResult.ChooseCode.class);

        council.as(amara.person()).run(() -> helpers.end(amara.id(), leo));

        assertThat(signedIn.read(open)).isEmpty();
        assertThat(signIn.link(link, "203.0.113.9")).isEqualTo(new SignInResult.NothingHere());
    }

    @Test
    void a_lead_who_brings_in_and_takes_off_somebody_of_others_ends_nothing_of_theirs() {
        PersonId lena = leads("Speak Up", "lena@speakup.example");
        PersonId yusuf = leads("Your Voice", "yusuf@voice.example");
        council.as(priya).run(() -> helpers.invite(amara.id(), LEO));
        PersonId leo = people.findByEmail(LEO.email()).orElseThrow().id();

        council.as(lena).run(() -> organisations.bringIn("Leo", "Hart", LEO.email()));
        refused(
                ErrorCode.NOT_VALID,
                () -> council.as(yusuf).run(() -> organisations.bringIn("Leo", "Hart", LEO.email())));
        refused(ErrorCode.NOT_FOUND, () -> council.as(yusuf).run(() -> organisations.takeOff(leo)));
        council.as(lena).run(() -> organisations.takeOff(leo));

        assertThat(council.as(leo).call(people::myChildren)).hasSize(1);
    }

    @Test
    void a_lead_does_not_bring_back_whom_the_child_ended() {
        PersonId lena = leads("Speak Up", "lena@speakup.example");
        long speakUp = council.as(lena).call(organisations::mine).orElseThrow().id();
        council.as(lena).run(() -> organisations.bringIn("Leo", "Hart", LEO.email()));
        PersonId leo = people.findByEmail(LEO.email()).orElseThrow().id();
        long first = asked(amara);
        council.as(priya).run(() -> wishes.passOn(amara.id(), first, speakUp));
        council.as(lena).run(() -> organisations.find(first, leo));
        council.as(amara.person()).run(() -> helpers.end(amara.id(), leo));
        long second = asked(amara);
        council.as(priya).run(() -> wishes.passOn(amara.id(), second, speakUp));

        refused(ErrorCode.CHANGED_MEANWHILE, () -> council.as(lena).run(() -> organisations.find(second, leo)));

        assertThat(council.as(lena).call(organisations::requests)).hasSize(1);
        council.as(lena).run(() -> organisations.find(second, lena));
        assertThat(council.as(lena).call(people::myChildren)).hasSize(1);
    }

    private PersonId leads(String organisation, String email) {
        council.as(council.administrator("Asha Patel"))
                .run(() -> organisations.add(organisation, "Lena", "Ford", email));
        return people.findByEmail(email).orElseThrow().id();
    }

    private PersonId advocate(String name, String email) {
        return new Caller.Portal()
                .call(() -> people.add(Role.ADVOCATE, name, "Hart", email))
                .id();
    }

    private static void refused(ErrorCode code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        PortalException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    /** Who stands in this IRO's inbox because they asked for somebody. */
    private List<String> wantSomeone(PersonId iro) {
        return council.as(iro).call(() -> inbox.mine(time.today())).needsYou().stream()
                .filter(NeedsYou.WantsSomeone.class::isInstance)
                .map(need -> need.child().shortName())
                .toList();
    }
}
