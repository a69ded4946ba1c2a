package org.heard.ui.sweep;

import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.servlet.http.HttpServlet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.heard.ui.page.At;

/** Every route of the portal, read from the beans themselves: a new page is in it without anybody thinking of it. */
final class Routes {
    private Routes() {}

    static SortedSet<String> of(ApplicationContext portal) {
        SortedSet<String> routes = new TreeSet<>();
        for (BeanDefinition<HttpServlet> page : portal.getBeanDefinitions(HttpServlet.class)) {
            At at = page.getBeanType().getAnnotation(At.class);
            if (at != null) {
                List.of(at.value()).forEach(route -> routes.add(route.isEmpty() ? "/" : route));
            }
        }
        for (BeanDefinition<?> view : portal.getBeanDefinitions(Qualifiers.byStereotype(Route.class))) {
            routes.add("/staff/" + view.getBeanType().getAnnotation(Route.class).value());
        }
        return routes;
    }
}
