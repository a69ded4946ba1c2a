package org.heard.seal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Never within somebody's own transaction: what that takes back must not take a key with it. */
@Transactional(Transactional.TxType.REQUIRES_NEW)
@JdbcRepository(dialect = Dialect.MYSQL)
interface DataKeyRepository extends GenericRepository<DataKeyRow, Integer> {
    List<DataKeyRow> findAllOrderById();

    /** Another node that makes the same number at the same moment is first or second; both then use the one that is there. */
    @Query("INSERT IGNORE INTO data_key (id, wrapped, master, made_at, everything)"
            + " VALUES (:id, :wrapped, :master, :madeAt, FALSE)")
    int addOnce(int id, String wrapped, String master, Instant madeAt);

    @Query("UPDATE data_key SET wrapped = :wrapped, master = :master WHERE id = :id")
    void wrapAnew(int id, String wrapped, String master);

    @Query("UPDATE data_key SET everything = TRUE WHERE id = :id")
    void sealsEverything(int id);

    @Query("DELETE FROM data_key WHERE id < :id")
    void forgetBefore(int id);
}
