package org.heard.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SupportLinkRepository extends GenericRepository<SupportLinkRow, Long> {
    List<SupportLinkRow> findByChildIdOrderById(long childId);

    List<SupportLinkRow> findBySupporterId(long supporterId);

    List<SupportLinkRow> findByChildIdAndSupporterId(long childId, long supporterId);

    /** From this moment: yesterday was the last day. */
    @Query("UPDATE support_link SET ended_by_child = TRUE, until_date = :yesterday"
            + " WHERE child_id = :child AND supporter_id = :supporter AND ended_by_child = FALSE"
            + " AND (until_date IS NULL OR until_date > :yesterday)")
    int endByChild(long child, long supporter, LocalDate yesterday);

    @Query(
            "UPDATE support_link SET until_date = :yesterday"
                    + " WHERE child_id = :child AND supporter_id = :supporter AND (until_date IS NULL OR until_date > :yesterday)")
    int end(long child, long supporter, LocalDate yesterday);

    SupportLinkRow save(SupportLinkRow row);
}
