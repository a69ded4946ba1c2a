package org.heard.ui.app;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletContext;
import io.micronaut.context.ApplicationContext;
import java.util.stream.Stream;

/** Lets Vaadin take its views and listeners from Micronaut. Views must be prototypes: a component belongs to one page. */
public final class MicronautInstantiatorFactory implements InstantiatorFactory {

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        ApplicationContext context = (ApplicationContext) ((VaadinServletContext) service.getContext())
                .getContext()
                .getAttribute(ApplicationContext.class.getName());
        return new FromMicronaut(service, context);
    }

    private static final class FromMicronaut extends DefaultInstantiator {
        private final transient ApplicationContext context;

        FromMicronaut(VaadinService service, ApplicationContext context) {
            super(service);
            this.context = context;
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            return Stream.concat(
                    super.getServiceInitListeners(), context.streamOfType(VaadinServiceInitListener.class));
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            return context.findBean(type).orElseGet(() -> super.getOrCreate(type));
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return context.findBean(type).orElseGet(() -> super.createComponent(type));
        }
    }
}
