package org.heard.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.heard.base.OffersSettings;
import org.heard.base.Setting;

/** The statutory clocks, and what a council decides about participation codes. */
@Singleton
final class ReviewSettings implements OffersSettings {
    @Override
    public String about() {
        return "Clocks and participation codes";
    }

    @Override
    public List<Setting<?>> settings() {
        return Stream.<Setting<?>>concat(
                        Stream.concat(StatutoryClocks.ALL.stream(), StepClocks.ALL.stream()),
                        Stream.of(
                                CollectionYears.BEGINS,
                                ParticipationPolicies.VIDEO,
                                ParticipationPolicies.BRIEFED,
                                ParticipationPolicies.CARER))
                .toList();
    }
}
