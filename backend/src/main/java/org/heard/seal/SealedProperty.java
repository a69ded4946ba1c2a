package org.heard.seal;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.data.model.naming.NamingStrategy;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One sealed column of a table, read from the row's {@link Sealed}.
 *
 * @param tiedTo the columns whose values its seal holds
 * @param row the columns that name a row
 */
record SealedProperty<T>(
        String table,
        String column,
        BeanProperty<T, Object> property,
        List<BeanProperty<T, Object>> tiedBy,
        List<String> tiedTo,
        List<String> row) {

    static <T> List<SealedProperty<T>> of(RuntimePersistentEntity<T> entity) {
        List<SealedProperty<T>> sealed = new ArrayList<>();
        for (RuntimePersistentProperty<T> one : entity.getPersistentProperties()) {
            AnnotationMetadata said = one.getProperty().getAnnotationMetadata();
            if (said.hasAnnotation(Sealed.class)) {
                sealed.add(of(entity, one, said.stringValues(Sealed.class)));
            }
        }
        return sealed;
    }

    boolean isText() {
        return String.class.equals(property.getType());
    }

    Place place(T row) {
        return Place.of(table, column, tiedBy.stream().map(by -> by.get(row)).toArray());
    }

    private static <T> SealedProperty<T> of(
            RuntimePersistentEntity<T> entity, RuntimePersistentProperty<T> property, String[] tiedTo) {
        NamingStrategy names = entity.getNamingStrategy();
        List<BeanProperty<T, Object>> by = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (String name : tiedTo) {
            by.add(property(entity, name));
            columns.add(names.mappedName(named(entity, name)));
        }
        Set<String> row = new LinkedHashSet<>();
        row.add(names.mappedName(Objects.requireNonNull(entity.getIdentity())));
        row.addAll(columns);
        return new SealedProperty<>(
                entity.getPersistedName(),
                names.mappedName(property),
                property(entity, property.getName()),
                by,
                columns,
                List.copyOf(row));
    }

    private static <T> RuntimePersistentProperty<T> named(RuntimePersistentEntity<T> entity, String name) {
        RuntimePersistentProperty<T> id = Objects.requireNonNull(entity.getIdentity());
        return id.getName().equals(name) ? id : Objects.requireNonNull(entity.getPropertyByName(name));
    }

    @SuppressWarnings("unchecked")
    private static <T> BeanProperty<T, Object> property(RuntimePersistentEntity<T> entity, String name) {
        return (BeanProperty<T, Object>)
                entity.getIntrospection().getProperty(name).orElseThrow();
    }
}
