package org.heard.feedback;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BoardRepository extends GenericRepository<BoardRow, Long> {
    BoardRow save(BoardRow row);

    List<BoardRow> findAllOrderByIdDesc();

    int deleteById(Long id);
}
