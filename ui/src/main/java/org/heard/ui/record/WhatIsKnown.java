package org.heard.ui.record;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.Role;
import org.heard.consultation.Arrived;
import org.heard.consultation.Consultations;
import org.heard.form.Voice;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.identity.Supporter;
import org.heard.review.ParticipationRecords;
import org.heard.review.Review;
import org.heard.review.WhatHappened;
import org.heard.ui.staff.StaffDates;
import org.jspecify.annotations.Nullable;

/** Gathers what a record begins with, so that the IRO need not type it. */
@Singleton
class WhatIsKnown {
    private final People people;
    private final ParticipationRecords records;
    private final Consultations consultations;
    private final StaffDates dates;

    WhatIsKnown(People people, ParticipationRecords records, Consultations consultations, StaffDates dates) {
        this.people = people;
        this.records = records;
        this.consultations = consultations;
        this.dates = dates;
    }

    static Known nothing(LocalDate today) {
        return new Known("", "", "", "", WhatHappened.NOTHING, null, today, null, 0);
    }

    Known of(Review review, Child child) {
        List<Supporter> supporters = people.supportersOf(child.id());
        Optional<Arrived> sent = consultations.arrived(review.id()).stream()
                .filter(one -> one.voice() == Voice.CHILD && one.sentAt() != null)
                .findFirst();
        return new Known(
                child.person().shortName(),
                name(supporters, Role.ADVOCATE),
                name(supporters, Role.CARER),
                people.person(Caller.someone().person()).fullName(),
                records.prefilled(review.id()),
                held(review),
                dates.today(),
                sent.map(one -> London.at(Objects.requireNonNull(one.sentAt())).toLocalDate())
                        .orElse(null),
                sent.map(Arrived::answered).orElse(0));
    }

    /** The day on record, else the planned day when it is not still to come; otherwise the IRO says it. */
    private @Nullable LocalDate held(Review review) {
        return Stream.of(review.held(), review.planned())
                .flatMap(Stream::ofNullable)
                .filter(day -> !day.isAfter(dates.today()))
                .findFirst()
                .orElse(null);
    }

    private static String name(List<Supporter> supporters, Role relation) {
        return supporters.stream()
                .filter(supporter -> supporter.relation() == relation)
                .map(supporter -> supporter.person().fullName())
                .findFirst()
                .orElse("");
    }
}
