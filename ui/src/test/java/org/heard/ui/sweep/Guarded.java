package org.heard.ui.sweep;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.ReviewId;
import org.heard.testing.Probe;
import org.jspecify.annotations.Nullable;

/** A public method of a feature's bean, found in the running portal by reflection. */
record Guarded(Class<?> feature, Method method) {

    /** Every one, with a permission or without, by name. The demo's are left out: it is not there in earnest. */
    static List<Guarded> all(ApplicationContext portal) {
        return portal.getAllBeanDefinitions().stream()
                .map(BeanDefinition::getBeanType)
                .map(Guarded::written)
                .filter(type -> type.getName().startsWith("org.heard.") && Modifier.isPublic(type.getModifiers()))
                .filter(type -> !type.getName().matches("org\\.heard\\.(ui|demo)\\..*") && !isOfTests(type))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Guarded(type, method)))
                .sorted(Comparator.comparing(Guarded::name).thenComparing(one -> one.method.toString()))
                .toList();
    }

    private static boolean isOfTests(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .matches(".*(test-classes|-tests\\.jar).*");
    }

    /** What somebody wrote, not what was made around it. */
    private static Class<?> written(Class<?> type) {
        return type.getName().contains("$") && type.getSuperclass() != null && type.getSuperclass() != Object.class
                ? type.getSuperclass()
                : type;
    }

    /** For example {@code identity.People.child}. */
    String name() {
        return feature.getName().substring("org.heard.".length()) + "." + method.getName();
    }

    /** With what it takes, for example {@code child(ChildId)}. */
    String signature() {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
    }

    boolean isGuarded() {
        return method.isAnnotationPresent(Needs.class);
    }

    Permission permission() {
        return method.getAnnotation(Needs.class).value();
    }

    /** Whether the guard learns which child it is about. */
    boolean aboutAChild() {
        return Stream.of(method.getParameterTypes()).anyMatch(type -> type == ChildId.class || type == ReviewId.class);
    }

    /** Whether it answers an interface of ours: whoever owns the interface asks, not a page. */
    boolean answersAnInterface() {
        return Arrays.stream(feature.getInterfaces())
                .filter(type -> type.getName().startsWith("org.heard."))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .anyMatch(one -> one.getName().equals(method.getName())
                        && one.getParameterCount() == method.getParameterCount());
    }

    /** Really calls it, as this person, about this child. */
    boolean letsIn(ApplicationContext portal, Caller.Someone caller, Family family) throws Exception {
        Object bean = portal.getBean(feature);
        @Nullable
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, family))
                .toArray();
        return caller.call(() -> Probe.letsThrough(() -> {
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof Exception cause) {
                    throw cause;
                }
                throw e;
            }
        }));
    }

    private static @Nullable Object argument(Class<?> type, Family family) {
        if (type == ChildId.class) {
            return family.child.id();
        }
        if (type == ReviewId.class) {
            return family.next;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int.class ? 0 : null;
    }
}
