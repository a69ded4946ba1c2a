package org.heard.seal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A key that seals words, itself sealed with a master key.
 *
 * @param master the name of the master key it needs
 * @param everything whether all there is was sealed with this key or a later one
 */
@MappedEntity("data_key")
record DataKeyRow(@Id int id, String wrapped, String master, Instant madeAt, boolean everything) {}
