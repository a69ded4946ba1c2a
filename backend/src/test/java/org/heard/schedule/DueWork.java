package org.heard.schedule;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.ConnectionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import javax.sql.DataSource;
import org.heard.testing.PortalContext;
import org.heard.testing.TestTime;

/** Does, in a test without a running portal, what is due by the test's clock; regular work too. */
@Singleton
@Requires(property = PortalContext.FOR_TESTS)
public class DueWork {
    private final JobTasks tasks;
    private final DataSource database;
    private final ConnectionOperations<Connection> connections;
    private final TestTime time;

    DueWork(JobTasks tasks, DataSource database, ConnectionOperations<Connection> connections, TestTime time) {
        this.tasks = tasks;
        this.database = database;
        this.connections = connections;
        this.time = time;
    }

    /** Until nothing more is due. */
    public void run() {
        SettableClock clock = new SettableClock();
        clock.set(time.instant());
        TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                        new JoiningDataSource(database, connections), tasks.once())
                .clock(clock);
        builder.startTasks(tasks.regular()).enablePriority().alwaysPersistTimestampInUTC();
        ManualScheduler scheduler = builder.build();
        scheduler.start();
        for (int i = 0; i < 40; i++) {
            scheduler.runAnyDueExecutions();
        }
        scheduler.stop();
    }
}
