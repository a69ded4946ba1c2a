package org.heard.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.sql.DataSource;

/**
 * What is to be done later. Written in the transaction of whoever asks: what is rolled back is never done. Work begins when the
 * portal listens; a command that opens the data by itself only leaves it for the portal.
 */
@Singleton
public class Schedule {
    private static final int AT_ONCE = 4;

    private final Scheduler scheduler;

    Schedule(
            JobTasks tasks,
            DataSource database,
            ConnectionOperations<Connection> connections,
            InstantSource time,
            MeterRegistry meters,
            @Value("${heard.schedule.poll:2s}") Duration poll) {
        this.scheduler = Scheduler.create(new JoiningDataSource(database, connections), tasks.once())
                .startTasks(tasks.regular())
                .clock(time::instant)
                .threads(AT_ONCE)
                .enablePriority()
                .pollingInterval(poll)
                .heartbeatInterval(Duration.ofSeconds(10))
                .missedHeartbeatsLimit(4)
                .schedulerName(new SchedulerName.Hostname())
                .alwaysPersistTimestampInUTC()
                .failureLogging(LogLevel.WARN, true)
                .addSchedulerListener(new FailuresCounted(meters))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    /**
     * Runs the job for this at that time, or as soon as may be when it has passed; moved there when it waits already, left alone
     * when it runs just now.
     */
    public void at(Job job, String id, Instant when) {
        beginOrMove(JobTasks.instance(job, id), when);
    }

    /** As {@link #at}, but before everything else that is due: what is urgent must not stand in a queue. */
    public void first(Job job, String id, Instant when) {
        beginOrMove(JobTasks.urgent(job, id), when);
    }

    private void beginOrMove(TaskInstance<Void> task, Instant when) {
        if (scheduler.scheduleIfNotExists(task, when)) {
            return;
        }
        try {
            scheduler.reschedule(task, when);
        } catch (TaskInstanceCurrentlyExecutingException _) {
            // What is wanted happens at this moment.
        } catch (TaskInstanceNotFoundException | ExecutionException _) {
            scheduler.scheduleIfNotExists(task, when); // it ended, or began and ended, between the two
        }
    }

    /** As {@link #first}, but what waits already keeps its time. */
    public void firstUnlessWaiting(Job job, String id, Instant when) {
        scheduler.scheduleIfNotExists(JobTasks.urgent(job, id), when);
    }

    /** Never mind; whether it waited. */
    public boolean cancel(Job job, String id) {
        TaskInstanceId one = TaskInstanceId.of(job.name(), id);
        boolean waits = scheduler.getScheduledExecution(one).isPresent();
        if (waits) {
            scheduler.cancel(one);
        }
        return waits;
    }

    @EventListener
    void start(ServerStartupEvent event) {
        begin();
    }

    void begin() {
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
