package org.heard.base;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Lets the pool of database connections tell how many are in use and how many wait for one. */
@Singleton
final class PoolCounted implements BeanCreatedEventListener<HikariDataSource> {
    private final BeanProvider<MeterRegistry> meters;

    PoolCounted(BeanProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    @Override
    public HikariDataSource onCreated(BeanCreatedEvent<HikariDataSource> event) {
        HikariDataSource pool = event.getBean();
        pool.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters.get()));
        return pool;
    }
}
