package org.heard.ui.app;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.heard.ui.page.At;
import org.heard.ui.page.LooksFilter;
import org.heard.ui.page.PageProblems;
import org.heard.ui.page.RequestsSeen;
import org.heard.ui.page.SameOrigin;
import org.heard.ui.page.SecurityHeaders;
import org.heard.ui.page.SignedInFilter;
import org.heard.ui.page.Throttle;
import org.heard.ui.staff.StaffDoor;

/**
 * The one public port. Light pages are servlets marked {@link At}; staff pages are Vaadin views below {@code /staff};
 * {@code /api}, {@code /health} and {@code /metrics} are passed to Micronaut, which listens on the loopback address only
 * (docs/decisions/0002).
 */
@Singleton
@Requires(property = "heard.web", notEquals = "false")
public class WebServer {
    /** The longest a request may take when the portal stops. */
    private static final int FINISH_MILLIS = 20_000;

    static final int LONGEST_HEADERS = 16 * 1024;

    /** The largest file that staff may bring is smaller; what a page takes is limited again where it is read. */
    private static final long LARGEST_BODY = 256L * 1024 * 1024;

    private final ApplicationContext context;
    private final int port;
    private final int idleSeconds;
    private final List<String> proxies;
    /** Whether browsers come by TLS only, ours or a proxy's. */
    private final boolean secure;

    private final ServletHolder vaadin = new ServletHolder("vaadin", new VaadinServlet());
    private final List<ServletHolder> lightPages = new ArrayList<>();
    private Server server = new Server();

    WebServer(
            ApplicationContext context,
            @Value("${heard.port:8080}") int port,
            @Value("${heard.idle-seconds:30}") int idleSeconds,
            @Value("${heard.proxies:}") List<String> proxies,
            @Value("${heard.address}") String address) {
        this.context = context;
        this.port = port;
        this.idleSeconds = idleSeconds;
        this.proxies = proxies.stream().filter(proxy -> !proxy.isBlank()).toList();
        this.secure = address.startsWith("https:")
                || context.getBean(Tls.class).factory().isPresent();
    }

    /** The port people reach; differs from the setting when that is 0. */
    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    /**
     * Opens the port, unless it is open. The REST interface may start after it: people see pages first. A page is put together when
     * somebody asks for it, or by {@link #ready}.
     * Throws {@link IllegalStateException} when the port cannot be had.
     */
    synchronized void open() {
        if (server.isStarted()) {
            return;
        }
        try {
            server = build();
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The portal could not listen on port " + port, e);
        }
    }

    /**
     * Puts together now what nobody has asked for yet, so that nobody waits for it. Throws what is wrong with a page as the page's own
     * maker said it.
     */
    void ready() {
        try {
            for (ServletHolder page : lightPages) {
                page.getServlet();
            }
            vaadin.getServlet();
        } catch (ServletException e) {
            throw e.getCause() instanceof RuntimeException wrong ? wrong : new IllegalStateException(e);
        }
    }

    @EventListener
    void start(ServerStartupEvent event) {
        open();
    }

    /** Takes no more requests and waits for those it has. */
    @PreDestroy
    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The portal could not stop listening in order", e);
        }
    }

    private Server build() throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(64, 4);
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        Server jetty = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEADERS);
        http.setHeaderCacheSize(0); // else each open connection holds 100 kB, to look up headers it has seen
        http.addCustomizer(new TrustedProxies(proxies));
        ServerConnector connector = context.getBean(Tls.class)
                .factory()
                .map(tls -> encrypted(jetty, tls, http))
                .orElseGet(() -> new ServerConnector(jetty, 1, 1, new HttpConnectionFactory(http)));
        connector.setPort(port);
        connector.setIdleTimeout(idleSeconds * 1_000L);
        jetty.addConnector(connector);
        jetty.setStopTimeout(FINISH_MILLIS);
        jetty.setErrorHandler(context.getBean(PageProblems.class));
        SizeLimitHandler limited = new SizeLimitHandler(LARGEST_BODY, -1);
        limited.setHandler(new ApiInFront(Packing.around(pages()), () -> context.getBean(EmbeddedServer.class)));
        Handler numbered = new RequestNumber(limited, context.getBean(RandomGenerator.class));
        jetty.setHandler(new GracefulHandler(numbered));
        return jetty;
    }

    private static ServerConnector encrypted(Server jetty, SslContextFactory.Server tls, HttpConfiguration http) {
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(
                jetty, 1, 1, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
    }

    private ServletContextHandler pages() throws IOException {
        ServletContextHandler pages = new ServletContextHandler(ServletContextHandler.SESSIONS);
        pages.setContextPath("/");
        pages.setInitParameter("productionMode", "true");
        pages.setAttribute(ApplicationContext.class.getName(), context);
        pages.setClassLoader(getClass().getClassLoader());
        ResourceFactory resources = ResourceFactory.of(pages);
        List<Resource> web = new ArrayList<>();
        for (var url : Collections.list(getClass().getClassLoader().getResources("META-INF/resources"))) {
            web.add(resources.newResource(url));
        }
        pages.setBaseResource(ResourceFactory.combine(web));
        if (secure) {
            pages.getSessionHandler().setSessionCookie("__Host-heard-staff");
            pages.getSessionHandler().setSecureCookies(true);
        }
        pages.getSessionHandler().setHttpOnly(true);
        pages.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        pages.getSessionHandler().setMaxInactiveInterval(30 * 60);
        pages.addEventListener(context.getBean(OpenSessions.class));
        pages.setErrorHandler(context.getBean(PageProblems.class));
        for (Class<? extends jakarta.servlet.Filter> filter : List.of(
                RequestsSeen.class,
                SecurityHeaders.class,
                SameOrigin.class,
                SignedInFilter.class,
                Throttle.class,
                LooksFilter.class)) {
            FilterHolder holder = new FilterHolder(context.getBean(filter));
            holder.setAsyncSupported(true);
            pages.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
        }
        FilterHolder staffDoor = new FilterHolder(context.getBean(StaffDoor.class));
        staffDoor.setAsyncSupported(true);
        pages.addFilter(staffDoor, "/staff/*", EnumSet.of(DispatcherType.REQUEST));
        addLightPages(pages);
        addVaadin(pages);
        return pages;
    }

    private void addLightPages(ServletContextHandler pages) {
        for (BeanDefinition<HttpServlet> page : context.getBeanDefinitions(HttpServlet.class)) {
            Class<HttpServlet> type = page.getBeanType();
            At at = type.getAnnotation(At.class);
            if (at != null) {
                ServletHolder holder = new LaterPage(type, () -> context.getBean(page));
                MultipartConfig files = type.getAnnotation(MultipartConfig.class);
                if (files != null) {
                    holder.getRegistration().setMultipartConfig(new MultipartConfigElement(files));
                }
                for (String path : at.value()) {
                    pages.addServlet(holder, path);
                }
                lightPages.add(holder);
            }
        }
    }

    private void addVaadin(ServletContextHandler pages) {
        Set<Class<?>> routes = new HashSet<>();
        context.getBeanDefinitions(Qualifiers.byStereotype(Route.class)).forEach(d -> routes.add(d.getBeanType()));
        context.getBeanDefinitions(Qualifiers.byStereotype(Layout.class)).forEach(d -> routes.add(d.getBeanType()));
        Set<Class<?>> errors = new HashSet<>();
        context.getBeanDefinitions(HasErrorParameter.class).forEach(d -> errors.add(d.getBeanType()));
        Set<Class<?>> lookup = new HashSet<>(LookupInitializer.getDefaultImplementations());
        lookup.add(LookupInitializer.class);
        lookup.add(MicronautInstantiatorFactory.class);
        Class<?> shell = context.getBeanDefinition(AppShellConfigurator.class).getBeanType();
        pages.addServletContainerInitializer(new LookupServletContainerInitializer(), lookup.toArray(Class<?>[]::new));
        pages.addServletContainerInitializer(new RouteRegistryInitializer(), routes.toArray(Class<?>[]::new));
        pages.addServletContainerInitializer(new ErrorNavigationTargetInitializer(), errors.toArray(Class<?>[]::new));
        pages.addServletContainerInitializer(new VaadinAppShellInitializer(), shell);
        vaadin.setAsyncSupported(true);
        vaadin.setInitParameter("productionMode", "true");
        vaadin.setInitParameter("eagerServerLoad", "true");
        vaadin.setInitParameter("closeIdleSessions", "true");
        vaadin.setInitParameter("heartbeatInterval", "300");
        pages.addServlet(vaadin, "/staff/*");
    }
}
