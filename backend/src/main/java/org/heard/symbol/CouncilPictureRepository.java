package org.heard.symbol;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CouncilPictureRepository extends GenericRepository<CouncilPictureRow, String> {
    CouncilPictureRow save(CouncilPictureRow row);

    Optional<CouncilPictureRow> findByConcept(String concept);

    @Query("SELECT concept FROM council_picture ORDER BY concept")
    List<String> concepts();

    @Query("SELECT DISTINCT licence FROM council_picture ORDER BY licence")
    List<String> licences();

    void deleteByConcept(String concept);

    void deleteAll();
}
