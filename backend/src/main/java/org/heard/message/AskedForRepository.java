package org.heard.message;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedForRepository extends GenericRepository<AskedForRow, Long> {
    AskedForRow save(AskedForRow row);

    List<AskedForRow> findByChildIdOrderByMessageId(long childId);

    @Query("UPDATE asked_for SET answer_id = :answer"
            + " WHERE message_id = :message AND child_id = :child AND answer_id IS NULL")
    int answer(long message, long child, long answer);
}
