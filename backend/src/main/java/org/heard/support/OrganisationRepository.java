package org.heard.support;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRepository extends GenericRepository<OrganisationRow, Long> {
    OrganisationRow save(OrganisationRow row);

    Optional<OrganisationRow> findById(Long id);

    Optional<OrganisationRow> findByName(String name);

    Optional<OrganisationRow> findByLeadId(long leadId);

    @Query("SELECT * FROM advocacy_organisation ORDER BY name")
    List<OrganisationRow> findAllByName();

    @Query("INSERT IGNORE INTO organisation_advocate (person_id, organisation_id) VALUES (:person, :organisation)")
    int join(long person, long organisation);

    @Query("DELETE FROM organisation_advocate WHERE person_id = :person AND organisation_id = :organisation")
    int leave(long person, long organisation);

    @Query("SELECT COUNT(*) FROM organisation_advocate WHERE person_id = :person")
    int countAdvocates(long person);

    @Query("SELECT person_id FROM organisation_advocate WHERE organisation_id = :organisation ORDER BY person_id")
    List<Long> findAdvocates(long organisation);
}
