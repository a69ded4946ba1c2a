package org.heard.reminder;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.heard.outbox.Channel;

@MappedEntity("text_choice")
record TextChoiceRow(@Id long childId, boolean off, Channel channel, int atHour, boolean named) {}
