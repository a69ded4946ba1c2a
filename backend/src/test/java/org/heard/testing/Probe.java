package org.heard.testing;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.order.Ordered;
import java.util.concurrent.Callable;
import org.heard.base.Needs;
import org.jspecify.annotations.Nullable;

/**
 * Stands behind the guard of every method that is marked {@link Needs}, and, while somebody probes, keeps what is behind it
 * from happening: whoever gets here was let through.
 */
@InterceptorBean(Needs.class)
@Requires(property = PortalContext.FOR_TESTS)
public final class Probe implements MethodInterceptor<Object, Object> {
    private static final ScopedValue<Boolean> PROBING = ScopedValue.newInstance();

    /** The guard let the call through. */
    private static final class LetThrough extends RuntimeException {
        LetThrough() {
            super("let through", null, false, false);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        if (PROBING.isBound()) {
            throw new LetThrough();
        }
        return context.proceed();
    }

    /** Whether the guard lets this call through; nothing happens either way. Rethrows what is no answer. */
    public static boolean letsThrough(Callable<?> call) throws Exception {
        try {
            ScopedValue.where(PROBING, true).call(call::call);
            throw new IllegalStateException("nothing stood before it");
        } catch (LetThrough _) {
            return true;
        } catch (org.heard.base.PortalException _) {
            return false;
        }
    }
}
