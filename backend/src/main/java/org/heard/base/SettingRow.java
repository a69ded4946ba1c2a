package org.heard.base;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("setting")
record SettingRow(@Id String name, String says) {}
