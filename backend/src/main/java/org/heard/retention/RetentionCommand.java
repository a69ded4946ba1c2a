package org.heard.retention;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.heard.base.OperatorCommand;

/** {@code ./heard retention --dry-run}: what is due; {@code --go}: hand it over and delete it. Numbers and counts only. */
@Singleton
class RetentionCommand implements OperatorCommand {
    private final Retention retention;

    RetentionCommand(Retention retention) {
        this.retention = retention;
    }

    @Override
    public String word() {
        return "retention";
    }

    @Override
    public int run(List<String> arguments, Path folder, PrintWriter say) {
        if (arguments.equals(List.of("--dry-run"))) {
            List<Due> due = retention.due();
            due.forEach(one -> say.println("%s%s: %d rows, since %s%s"
                    .formatted(
                            one.kind(),
                            one.child() == null ? "" : ", child " + one.child(),
                            one.count(),
                            one.since(),
                            one.held() ? ", held: stays" : one.kind() == Kind.WORDS ? ", handed over first" : "")));
            say.println(due.size() + " due. Nothing was changed.");
            return 0;
        }
        if (arguments.equals(List.of("--go"))) {
            List<Done> done = retention.run();
            done.forEach(one -> say.println("%s%s: %d rows deleted%s"
                    .formatted(
                            one.kind(),
                            one.child() == null ? "" : ", child " + one.child(),
                            one.count(),
                            one.handover() == null ? "" : ", handed over as " + one.handover())));
            say.println(done.size() + " done. Packages for the case record lie in the folder handover of the data.");
            return 0;
        }
        say.println("./heard retention --dry-run    lists what is kept longer than the council set");
        say.println("./heard retention --go         hands it over to the case record and deletes it");
        return 2;
    }
}
