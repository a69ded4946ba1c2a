package org.heard.ui.bench;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The questions that features ask the database, exactly as they ask them; written down only while somebody wants to know. */
@Singleton
@Requires(property = StatementsSeen.WANTED)
final class StatementsSeen implements BeanCreatedEventListener<DataSource>, Ordered {
    static final String WANTED = "heard.bench.statements";

    private final Map<String, Map<Integer, Object>> seen = new LinkedHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean looking;

    /** What the work asks: each different question with what stood for its question marks the first time. */
    Map<String, Map<Integer, Object>> of(Runnable work) {
        seen.clear();
        look(work);
        return new LinkedHashMap<>(seen);
    }

    /** Every question asked and every change made meanwhile by calls, in this order; not what works in the background asks. */
    List<String> during(Runnable work) {
        asked.clear();
        look(work);
        return List.copyOf(asked);
    }

    private void look(Runnable work) {
        looking = true;
        try {
            work.run();
        } finally {
            looking = false;
        }
    }

    /** Before anybody else wraps it. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        DataSource real = event.getBean();
        return wrap(
                DataSource.class,
                real,
                (method, arguments, result) ->
                        looking && result instanceof Connection connection ? watched(connection) : result);
    }

    private Connection watched(Connection real) {
        return wrap(
                Connection.class,
                real,
                (method, arguments, result) -> result instanceof PreparedStatement statement && arguments != null
                        ? watched(statement, (String) arguments[0])
                        : result);
    }

    private PreparedStatement watched(PreparedStatement real, String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        return wrap(PreparedStatement.class, real, (method, arguments, result) -> {
            if (arguments != null && arguments.length >= 2 && method.getName().startsWith("set")) {
                values.put((Integer) arguments[0], arguments[1]);
            } else if (method.getName().startsWith("execute")) {
                if (Thread.currentThread().isVirtual()) {
                    asked.add(sql);
                }
                if (method.getName().equals("executeQuery")) {
                    seen.putIfAbsent(sql, new TreeMap<>(values));
                }
            }
            return result;
        });
    }

    private interface Watcher {
        @Nullable
        Object saw(Method method, Object @Nullable [] arguments, @Nullable Object result) throws SQLException;
    }

    private static <T> T wrap(Class<T> kind, T real, Watcher watcher) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader() == null ? StatementsSeen.class.getClassLoader() : kind.getClassLoader(),
                new Class<?>[] {kind, AutoCloseable.class},
                (_, method, arguments) -> {
                    try {
                        return watcher.saw(method, arguments, method.invoke(real, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
