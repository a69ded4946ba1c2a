package org.heard.base;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingRepository extends GenericRepository<SettingRow, String> {
    Optional<SettingRow> findByName(String name);

    void deleteByName(String name);

    SettingRow save(SettingRow row);
}
