package org.heard.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ChildrenDataTest {
    @Inject
    private ACouncil council;

    @Inject
    private Children children;

    private PersonId priya = new PersonId(0);
    private PersonId sam = new PersonId(0);

    @BeforeEach
    void a_few_children() {
        priya = council.iro("Priya Nair");
        sam = council.socialWorker("Sam Whitlock");
        council.child("Amara Jones")
                .ref("903-17")
                .iro(priya)
                .socialWorker(sam)
                .review()
                .planned("2026-03-17");
        council.child("Amar Jonas").iro(priya).review().due("2026-04-17");
        council.child("Leo Marsh").knownAs("Lee").iro(council.iro("Joe Carter"));
        council.child("Gone Away").iro(priya).leftCare("2026-01-31");
        council.child("Nobody's Yet");
    }

    @Test
    void children_are_found_by_the_beginnings_of_their_names_or_their_reference() {
        assertThat(found(priya, "jon am")).containsExactly("Amar Jonas", "Amara Jones");
        assertThat(found(priya, "AMARA")).containsExactly("Amara Jones");
        assertThat(found(priya, "903-1")).containsExactly("Amara Jones");
        assertThat(found(priya, "100%")).isEmpty();
        assertThat(found(priya, "  ")).containsExactly("Amar Jonas", "Amara Jones");
    }

    @Test
    void only_those_the_seeker_may_see_are_found() {
        assertThat(found(priya, "leo")).isEmpty();
        assertThat(found(sam, "")).containsExactly("Amara Jones");
        assertThat(found(council.manager("Grace Obi"), "lee")).containsExactly("Lee Marsh");
        PersonId carer = council.carer("Denise Hall");
        assertThatThrownBy(() -> found(carer, "amara")).isInstanceOf(PortalException.class);
    }

    @Test
    void each_comes_with_the_next_review_and_whether_it_has_a_date() {
        List<FoundChild> hers = council.as(priya).call(() -> children.find("jon"));

        assertThat(hers)
                .extracting(FoundChild::nextReview)
                .containsExactly(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 3, 17));
        assertThat(hers).extracting(FoundChild::planned).containsExactly(false, true);
        assertThat(hers).extracting(FoundChild::iroName).containsOnly("Priya Nair");
    }

    @Test
    void children_in_care_without_an_iro_are_listed() {
        PersonId ada = council.administrator("Ada Lowe");
        assertThat(council.as(ada).call(() -> children.withoutIro()))
                .singleElement()
                .satisfies(one -> assertThat(one.child().fullName()).isEqualTo("Nobody's Yet"));
    }

    private List<String> found(PersonId seeker, String words) {
        return council.as(seeker).call(() -> children.find(words)).stream()
                .map(one -> one.child().fullName())
                .toList();
    }
}
