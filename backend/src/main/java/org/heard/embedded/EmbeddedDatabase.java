package org.heard.embedded;

/**
 * How the portal opens its own database, a file.
 *
 * @param url of JDBC, {@code jdbc:h2:file:…}
 */
public record EmbeddedDatabase(String url, String user, String password) {}
