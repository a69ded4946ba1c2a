package org.heard.schedule;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts, by kind of work, how often it was done and how often it failed. */
final class FailuresCounted extends AbstractSchedulerListener {
    private final MeterRegistry meters;

    FailuresCounted(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void onExecutionComplete(ExecutionComplete done) {
        String result = switch (done.getResult()) {
            case OK -> "done";
            case FAILED -> "failed";
        };
        Counter.builder("heard.jobs")
                .description("Work for later that ran")
                .tag("job", done.getExecution().getTaskName())
                .tag("result", result)
                .register(meters)
                .increment();
    }
}
