package org.heard.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChildRepository extends GenericRepository<ChildRow, Long> {
    Optional<ChildRow> findByPersonId(Long personId);

    List<ChildRow> findByPersonIdIn(Collection<Long> ids);

    List<ChildRow> findByIroId(Long iroId);

    List<ChildRow> findByIroIdIsNullAndCareEndIsNullAndShortBreaksOnlyFalse();

    List<ChildRow> findBySocialWorkerId(Long socialWorkerId);

    @Query("UPDATE child SET form_version = :version, form_chosen_here = :here WHERE person_id = :child")
    void changeForm(Long child, @Nullable String version, boolean here);

    @Query("SELECT c.person_id FROM child c JOIN person p ON p.id = c.person_id"
            + " WHERE c.phone_confirmed = TRUE AND p.active = TRUE AND p.phone IN (:ways) ORDER BY c.person_id")
    List<Long> findByOwnPhone(Collection<String> ways);
}
