package org.heard.seal;

import io.micronaut.context.BeanProvider;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.runtime.RuntimeEntityRegistry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals with the newest key whatever is not: rows from before there was a seal, and rows of older keys. In small pieces, each
 * for itself, while everybody goes on working; begun again, it goes on where it stopped.
 */
@Singleton
public class Resealing {
    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);

    private final KeyRing keys;
    private final DataKeyRepository rows;
    private final ResealedRows batches;
    private final BeanProvider<RuntimeEntityRegistry> entities;

    Resealing(
            KeyRing keys, DataKeyRepository rows, ResealedRows batches, BeanProvider<RuntimeEntityRegistry> entities) {
        this.keys = keys;
        this.rows = rows;
        this.batches = batches;
        this.entities = entities;
    }

    /** How many values were sealed anew, and how many did not open. */
    public record Done(int sealed, int broken) {}

    /** Makes a new key, seals everything with it, and forgets the keys before. */
    public Done rotate() {
        int number = keys.makeNew();
        Done first = all(number);
        pauseUntilEveryNodeKnows();
        Done second = all(number);
        if (second.broken() == 0) {
            rows.sealsEverything(number);
            rows.forgetBefore(number);
        }
        return new Done(first.sealed() + second.sealed(), second.broken());
    }

    /** Seals what is not sealed with the newest key; nothing where that was done before. */
    public Done finish() {
        int number = keys.current();
        boolean done = rows.findAllOrderById().stream().anyMatch(key -> key.id() == number && key.everything());
        if (done) {
            return new Done(0, 0);
        }
        Done sealed = all(number);
        if (sealed.broken() == 0) {
            rows.sealsEverything(number);
        }
        LOG.info("{} values sealed with key {}, {} did not open", sealed.sealed(), number, sealed.broken());
        return sealed;
    }

    /** What is kept sealed, as {@code table.column}. */
    public List<String> what() {
        return properties().stream()
                .map(one -> one.table() + "." + one.column())
                .toList();
    }

    /** The number of the key that seals now. */
    public int key() {
        return keys.current();
    }

    private Done all(int number) {
        int sealed = 0;
        int broken = 0;
        for (SealedProperty<?> property : properties()) {
            int skipped = 0;
            while (true) {
                ResealedRows.Batch batch = batches.next(property, number, skipped);
                sealed += batch.sealed();
                skipped += batch.broken();
                if (batch.sealed() + batch.broken() == 0) {
                    break;
                }
            }
            broken += skipped;
        }
        return new Done(sealed, broken);
    }

    private List<SealedProperty<?>> properties() {
        List<SealedProperty<?>> all = new ArrayList<>();
        for (BeanIntrospection<Object> row : BeanIntrospector.SHARED.findIntrospections(MappedEntity.class)) {
            all.addAll(SealedProperty.of(entities.get().getEntity(row.getBeanType())));
        }
        all.sort(Comparator.comparing(SealedProperty<?>::table).thenComparing(SealedProperty::column));
        return all;
    }

    /** Until then a node may still seal with the key before. */
    private static void pauseUntilEveryNodeKnows() {
        try {
            Thread.sleep(java.time.Duration.ofSeconds(KeyRing.KNOWN_FOR_SECONDS + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
