package org.heard.testing;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second portal on the database of the first, as where two nodes serve one council, or where one was started again. */
public final class AnotherNode implements AutoCloseable {
    private static final List<String> SAME = List.of(
            "datasources.default.url",
            "datasources.default.username",
            "datasources.default.password",
            "heard.data",
            "heard.key",
            "heard.reminders");

    private final ApplicationContext context;

    private AnotherNode(ApplicationContext context) {
        this.context = context;
    }

    /** Its clock shows what the first one's shows now. */
    public static AnotherNode of(ApplicationContext first, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        SAME.forEach(name -> properties.put(name, first.getRequiredProperty(name, String.class)));
        properties.put(PortalContext.FOR_TESTS, true);
        properties.put("datasources.default.maximum-pool-size", 8);
        properties.put("micronaut.server.port", -1);
        ApplicationContext context =
                ApplicationContext.builder().properties(properties).start();
        context.getBean(TestTime.class).shows(first.getBean(TestTime.class).instant());
        return new AnotherNode(context);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
