package org.heard.consultation;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What the server now owns.
 *
 * @param keys of the calls that are safely stored, now or earlier
 * @param newerElsewhere answers that count instead of the ones that came, because another phone gave them later
 * @param worrying questions whose answer may mean that the child is not safe: the page says who is told, and shows help
 */
@Introspected
public record Acknowledged(List<String> keys, List<Given> newerElsewhere, List<String> worrying) {}
