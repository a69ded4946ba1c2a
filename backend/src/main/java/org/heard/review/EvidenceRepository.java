package org.heard.review;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceRepository extends GenericRepository<EvidenceRow, Long> {
    List<EvidenceRow> findByReviewIdOrderById(Long reviewId);

    EvidenceRow save(EvidenceRow row);

    List<EvidenceRow> saveAll(List<EvidenceRow> rows);
}
