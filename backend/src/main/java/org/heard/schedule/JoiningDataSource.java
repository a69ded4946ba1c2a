package org.heard.schedule;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The database as db-scheduler sees it: the connection of the transaction that is open, otherwise a fresh one. */
final class JoiningDataSource extends DelegatingDataSource {
    private final ConnectionOperations<Connection> connections;

    JoiningDataSource(DataSource contextual, ConnectionOperations<Connection> connections) {
        super(DelegatingDataSource.unwrapDataSource(contextual));
        this.connections = connections;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<Connection> open = connections.findConnectionStatus().map(ConnectionStatus::getConnection);
        return open.isPresent() ? lent(open.get()) : super.getConnection();
    }

    /** The same connection, which its borrower cannot close. */
    private static Connection lent(Connection open) {
        return (Connection) Proxy.newProxyInstance(
                JoiningDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(open, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
