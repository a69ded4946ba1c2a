package org.heard.media;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MediaWordsRepository extends GenericRepository<MediaWordsRow, String> {
    Optional<MediaWordsRow> findByMediaId(String mediaId);

    MediaWordsRow save(MediaWordsRow row);

    void deleteByMediaId(String mediaId);
}
