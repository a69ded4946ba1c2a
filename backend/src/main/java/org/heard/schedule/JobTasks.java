package org.heard.schedule;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heard.base.Caller;

/** The features' jobs as db-scheduler knows them. */
@Singleton
class JobTasks {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final double EVER_SLOWER = 2;

    private final BeanProvider<Job> jobs;
    private final BeanProvider<RegularJob> regularJobs;

    JobTasks(BeanProvider<Job> jobs, BeanProvider<RegularJob> regularJobs) {
        this.jobs = jobs;
        this.regularJobs = regularJobs;
    }

    static TaskInstance<Void> instance(Job job, String id) {
        return new TaskInstance<>(job.name(), id);
    }

    static TaskInstance<Void> urgent(Job job, String id) {
        return new TaskInstance.Builder<Void>(job.name(), id)
                .priority(Priority.HIGH)
                .build();
    }

    List<Task<?>> once() {
        return jobs.stream().<Task<?>>map(JobTasks::once).toList();
    }

    List<RecurringTask<?>> regular() {
        return regularJobs.stream().<RecurringTask<?>>map(JobTasks::regular).toList();
    }

    private static Task<?> once(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, EVER_SLOWER))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    Optional<Instant> again = new Caller.Portal().call(() -> job.run(instance.getId()));
                    return again.<CompletionHandler<Void>>map(
                                    when -> (complete, operations) -> operations.reschedule(complete, when))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    private static RecurringTask<?> regular(RegularJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> {
            new Caller.Portal().call(() -> {
                job.run();
                return true;
            });
        });
    }
}
