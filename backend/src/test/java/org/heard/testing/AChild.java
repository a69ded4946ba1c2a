package org.heard.testing;

import org.heard.base.ChildId;
import org.heard.base.PersonId;
import org.jspecify.annotations.Nullable;

/** A child of {@link ACouncil}. Dates are written {@code 2026-03-09}. */
public final class AChild {
    private final Table table;
    private final ChildId id;

    AChild(Table table, ChildId id) {
        this.table = table;
        this.id = id;
    }

    public ChildId id() {
        return id;
    }

    public PersonId person() {
        return id.person();
    }

    public AChild ref(String ref) {
        return with("child_ref", ref);
    }

    public AChild born(String day) {
        return with("date_of_birth", day);
    }

    public AChild inCareSince(@Nullable String day) {
        return with("care_start", day);
    }

    public AChild leftCare(String day) {
        return with("care_end", day);
    }

    public AChild died(String day) {
        return with("died_on", day);
    }

    public AChild legalStatus(String status) {
        return with("legal_status", status);
    }

    public AChild onlyShortBreaks() {
        return with("short_breaks_only", true).legalStatus("V4");
    }

    public AChild restricted() {
        return with("restricted", true);
    }

    public AChild iro(PersonId iro) {
        return with("iro_id", iro.value());
    }

    public AChild socialWorker(PersonId socialWorker) {
        return with("social_worker_id", socialWorker.value());
    }

    public AChild formVersion(String version) {
        return with("form_version", version);
    }

    public AChild language(String language) {
        return with("language", language);
    }

    public AChild familyGroup(String group) {
        return with("family_group", group);
    }

    public AChild knownAs(String name) {
        table.update("UPDATE person SET known_as = ? WHERE id = ?", name, id.value());
        return this;
    }

    public AChild phone(String phone) {
        table.update("UPDATE person SET phone = ? WHERE id = ?", phone, id.value());
        return this;
    }

    /** Somebody has checked that this phone is the child's own. */
    public AChild ownPhone(String phone) {
        return phone(phone).with("phone_confirmed", true);
    }

    public AChild advocate(PersonId advocate) {
        return helped(advocate, "ADVOCATE", null);
    }

    public AChild carer(PersonId carer) {
        return helped(carer, "CARER", null);
    }

    public AChild parent(PersonId parent) {
        return helped(parent, "PARENT", null);
    }

    public AChild formerCarer(PersonId carer, String until) {
        return helped(carer, "CARER", until);
    }

    public AChild formerAdvocate(PersonId advocate, String until) {
        return helped(advocate, "ADVOCATE", until);
    }

    /** A review of this child: planned, without a date yet. */
    public AReview review() {
        return new AReview(
                table,
                table.insert(
                        "INSERT INTO review (child_id, source, status) VALUES (?, 'test', 'PLANNED')", id.value()));
    }

    private AChild helped(PersonId supporter, String relation, @Nullable String until) {
        table.insert(
                "INSERT INTO support_link (child_id, supporter_id, relation, from_date, until_date) VALUES (?, ?, ?, ?, ?)",
                id.value(),
                supporter.value(),
                relation,
                "2020-01-01",
                until);
        return this;
    }

    private AChild with(String column, @Nullable Object value) {
        table.update("UPDATE child SET " + column + " = ? WHERE person_id = ?", value, id.value());
        return this;
    }
}
