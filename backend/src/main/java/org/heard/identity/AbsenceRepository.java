package org.heard.identity;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AbsenceRepository extends GenericRepository<AbsenceRow, Long> {
    AbsenceRow save(AbsenceRow row);

    List<AbsenceRow> findByIroIdAndUntilDateGreaterThanEqualsOrderByFromDate(long iroId, LocalDate day);

    List<AbsenceRow> findByCoverIdAndUntilDateGreaterThanEqualsOrderByFromDate(long coverId, LocalDate day);

    int deleteByIdAndIroId(Long id, long iroId);
}
