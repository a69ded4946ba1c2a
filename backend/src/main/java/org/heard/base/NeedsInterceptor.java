package org.heard.base;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.BeanProvider;
import org.jspecify.annotations.Nullable;

/** Stands before every method marked {@link Needs}. */
@InterceptorBean(Needs.class)
final class NeedsInterceptor implements MethodInterceptor<Object, Object> {
    private final BeanProvider<Relationships> relationships;
    private final BeanProvider<ReviewOwners> reviews;

    NeedsInterceptor(BeanProvider<Relationships> relationships, BeanProvider<ReviewOwners> reviews) {
        this.relationships = relationships;
        this.reviews = reviews;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        Permission permission = context.enumValue(Needs.class, Permission.class).orElseThrow();
        switch (Caller.current()) {
            case Caller.Portal _ -> {}
            case Caller.Someone someone -> check(someone, permission, context.getParameterValues());
        }
        return context.proceed();
    }

    private void check(Caller.Someone someone, Permission permission, Object[] arguments) {
        Permission.Scope scope = permission.scopeOf(someone.role());
        if (scope == Permission.Scope.NONE) {
            throw new PortalException(ErrorCode.NOT_ALLOWED, someone.role() + " may not " + permission.wording());
        }
        for (Object argument : arguments) {
            ChildId child = switch (argument) {
                case ChildId id -> id;
                case ReviewId id -> reviews.get().childOf(id);
                case null, default -> null;
            };
            if (child != null && !relationships.get().reaches(someone, scope, child)) {
                throw new PortalException(ErrorCode.NOT_FOUND, "not this person's child");
            }
        }
    }
}
