package org.heard.text;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("incoming_text")
record IncomingRow(@Id String id, String phone, Instant cameAt) {}
