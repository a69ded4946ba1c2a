package org.heard.consultation;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What the server now owns.
 *
 * @param keys of the calls that are safely stored, now or earlier
 * @param newerElsewhere answers that count instead of the ones that came, because another phone gave them later
 */
@Introspected
public record Acknowledged(List<String> keys, List<Given> newerElsewhere) {}
