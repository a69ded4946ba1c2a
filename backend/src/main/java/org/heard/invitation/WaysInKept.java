package org.heard.invitation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.base.ChildId;
import org.heard.base.KeepsRecords;
import org.heard.base.Kept;
import org.heard.base.London;
import org.jspecify.annotations.Nullable;

/** The links and cards a child was given, and which kind of code they chose; never a secret. */
@Singleton
final class WaysInKept implements KeepsRecords {
    private final InvitationRepository invitations;
    private final OwnCodeRepository codes;

    WaysInKept(InvitationRepository invitations, OwnCodeRepository codes) {
        this.invitations = invitations;
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "ways-in";
    }

    @Override
    public List<Kept> of(ChildId child) {
        List<Kept> kept = new ArrayList<>();
        codes.findByPersonId(child.value())
                .ifPresent(row -> kept.add(Kept.of("", row.chosenAt()).with("code", row.kind())));
        invitations.findByPersonIdOrderByIdDesc(child.value()).reversed().stream()
                .map(row -> Kept.of(String.valueOf(row.id()), row.createdAt())
                        .with("way-in", row.ownPhone() ? "OWN_PHONE" : row.kind())
                        .with("until", day(row.expiresAt()))
                        .with("used", day(row.usedAt()))
                        .with("taken-back", day(row.withdrawnAt())))
                .forEach(kept::add);
        return List.copyOf(kept);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : London.at(at).toLocalDate();
    }
}
