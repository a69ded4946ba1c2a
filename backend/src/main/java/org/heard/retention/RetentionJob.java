package org.heard.retention;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.heard.base.Settings;
import org.heard.schedule.RegularJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once a day: deletes what is due where the council said so, else says in the log that something waits. */
@Singleton
@Requires(property = "heard.retention", notEquals = "off")
class RetentionJob implements RegularJob {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final Retention retention;
    private final Settings settings;

    RetentionJob(Retention retention, Settings settings) {
        this.retention = retention;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        if (settings.get(RetentionSettings.BY_ITSELF)) {
            List<Done> done = retention.run();
            LOG.info("Retention: {} deleted", done.size());
        } else {
            LOG.info("Retention: {} due, nothing deleted", retention.due().size());
        }
    }
}
