package org.heard.base;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the portal speaks with MySQL and MariaDB where the address of the database does not say otherwise: statements are taken
 * apart once, each transaction costs as few journeys to the server as it can, and a server whose machine vanished without a word is
 * given up. <a href="https://dev.mysql.com/doc/connector-j/en/connector-j-reference-configuration-properties.html">Connector/J</a>
 * lists them.
 */
@Singleton
final class MySqlConnections implements BeanCreatedEventListener<DatasourceConfiguration> {
    private static final Map<String, String> PROPERTIES = Map.of(
            "useServerPrepStmts", "true", // the server takes them apart once, too, and tells numbers and times as such
            "cachePrepStmts", "true",
            "prepStmtCacheSize", "256",
            "prepStmtCacheSqlLimit", "4096", // characters; the connector's own 256 leave out most of ours
            "rewriteBatchedStatements", "true",
            "useLocalSessionState", "true",
            "readOnlyPropagatesToServer", "false", // two journeys for every read
            "cacheServerConfiguration", "true",
            "maintainTimeStats", "false",
            "connectTimeout", "5000");

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration configuration = event.getBean();
        missing(configuration.getUrl()).forEach(configuration::addDataSourceProperty);
        return configuration;
    }

    /** What this address leaves open; nothing for another kind of database. */
    static Map<String, String> missing(String url) {
        Map<String, String> missing = new TreeMap<>();
        if (url.startsWith("jdbc:mysql:")) {
            PROPERTIES.forEach((name, value) -> {
                if (!url.contains("?" + name + "=") && !url.contains("&" + name + "=")) {
                    missing.put(name, value);
                }
            });
        }
        return missing;
    }
}
