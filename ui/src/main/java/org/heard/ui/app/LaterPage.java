package org.heard.ui.app;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import java.util.function.Supplier;
import org.eclipse.jetty.ee11.servlet.ServletHolder;

/** A page that is put together when it is first asked for: nobody waits at a start for those that others will want. */
final class LaterPage extends ServletHolder {
    private final Supplier<? extends Servlet> maker;

    LaterPage(Class<? extends HttpServlet> type, Supplier<? extends Servlet> maker) {
        super(type.getSimpleName(), type);
        this.maker = maker;
    }

    @Override
    protected Servlet createInstance() {
        return maker.get();
    }
}
