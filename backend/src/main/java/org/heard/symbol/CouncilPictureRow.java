package org.heard.symbol;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("council_picture")
record CouncilPictureRow(
        @Id String concept, String type, byte[] content, String licence, long addedBy, Instant addedAt) {}
