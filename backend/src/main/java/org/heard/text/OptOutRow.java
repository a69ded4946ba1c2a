package org.heard.text;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("text_opt_out")
record OptOutRow(@Id String phone, Instant since) {}
