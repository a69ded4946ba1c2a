package org.heard.ui.admin;

import static org.heard.ui.staff.Markup.tag;
import static org.heard.ui.staff.Markup.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heard.base.Caller;
import org.heard.base.PortalException;
import org.heard.importing.Progress;
import org.heard.ui.staff.StaffLayout;

/** A bar and a sentence while something takes a while. The page asks twice a second how far it is. */
final class LongWork extends Div {
    private static final int ASK_EVERY_MILLIS = 500;

    private final HtmlContainer bar = tag("progress", "s-progress");
    private final HtmlContainer sentence = text("p", "soft", "");
    private volatile double done;
    private volatile String doing = "";

    LongWork() {
        setClassName("s-card");
        bar.getElement().setAttribute("max", "1");
        bar.getElement().setAttribute("aria-label", "How far it is");
        add(bar, sentence);
        setVisible(false);
    }

    /** Does the work as whoever is signed in, off the page's own thread, and then shows what came of it. */
    <T> void run(Function<Progress, T> work, Consumer<T> show) {
        UI ui = UI.getCurrent();
        Caller caller = Caller.current();
        done = 0;
        doing = "Beginning";
        setVisible(true);
        refresh();
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                future.complete(caller.call(() -> work.apply(this::at)));
            } catch (RuntimeException e) {
                future.completeExceptionally(e);
            }
        });
        ui.setPollInterval(ASK_EVERY_MILLIS);
        Registration[] polling = new Registration[1];
        polling[0] = ui.addPollListener(_ -> {
            refresh();
            if (future.isDone()) {
                polling[0].remove();
                ui.setPollInterval(-1);
                setVisible(false);
                finish(future, show);
            }
        });
    }

    private static <T> void finish(CompletableFuture<T> future, Consumer<T> show) {
        switch (future.state()) {
            case SUCCESS -> show.accept(future.resultNow());
            case FAILED, CANCELLED, RUNNING -> {
                if (future.exceptionNow() instanceof PortalException known) {
                    StaffLayout.say(
                            "That did not work (" + known.code().code() + "). Nothing was half-done. Try again.");
                } else {
                    throw new IllegalStateException(future.exceptionNow());
                }
            }
        }
    }

    private void at(double part, String words) {
        done = part;
        doing = words;
    }

    private void refresh() {
        bar.getElement().setAttribute("value", String.valueOf(done));
        sentence.setText(doing + "…");
    }
}
