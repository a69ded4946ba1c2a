package org.heard.consultation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormDocumentRepository extends GenericRepository<FormDocumentRow, Long> {
    Optional<FormDocumentRow> findById(Long id);

    boolean existsById(Long id);

    Optional<FormDocumentRow> findBySha256(String sha256);

    @Query("INSERT IGNORE INTO form_document (slug, version, sha256, body) VALUES (:slug, :version, :sha256, :body)")
    void addOnce(String slug, int version, String sha256, String body);
}
