package org.heard.seal;

import io.micronaut.data.event.EntityEventContext;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Seals what is {@link Sealed} of a row on its way into the database, and opens it on its way out. */
@Singleton
class SealedRows implements EntityEventListener<Object> {
    private final Provider<Seal> seal;
    private final Map<RuntimePersistentEntity<?>, List<? extends SealedProperty<?>>> sealed = new ConcurrentHashMap<>();

    SealedRows(Provider<Seal> seal) {
        this.seal = seal;
    }

    @Override
    public boolean supports(RuntimePersistentEntity<Object> entity, Class<? extends Annotation> event) {
        return !of(entity).isEmpty();
    }

    @Override
    public boolean prePersist(EntityEventContext<Object> row) {
        seal(row);
        return true;
    }

    @Override
    public boolean preUpdate(EntityEventContext<Object> row) {
        seal(row);
        return true;
    }

    @Override
    public void postPersist(EntityEventContext<Object> row) {
        open(row);
    }

    @Override
    public void postUpdate(EntityEventContext<Object> row) {
        open(row);
    }

    @Override
    public void postLoad(EntityEventContext<Object> row) {
        open(row);
    }

    private void seal(EntityEventContext<Object> row) {
        for (SealedProperty<Object> one : of(row.getPersistentEntity())) {
            Place place = one.place(row.getEntity());
            switch (one.property().get(row.getEntity())) {
                case String words -> row.setProperty(one.property(), seal.get().seal(place, words));
                case byte[] content ->
                    row.setProperty(one.property(), seal.get().seal(place, content));
                case null, default -> {}
            }
        }
    }

    private void open(EntityEventContext<Object> row) {
        for (SealedProperty<Object> one : of(row.getPersistentEntity())) {
            Place place = one.place(row.getEntity());
            switch (one.property().get(row.getEntity())) {
                case String kept -> row.setProperty(one.property(), seal.get().open(place, kept));
                case byte[] kept -> row.setProperty(one.property(), seal.get().open(place, kept));
                case null, default -> {}
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<SealedProperty<Object>> of(RuntimePersistentEntity<Object> entity) {
        return (List<SealedProperty<Object>>) sealed.computeIfAbsent(entity, SealedProperty::of);
    }
}
