package org.heard.base;

import java.util.List;

/** A feature that lets a council decide something. The settings page shows what every such bean offers. */
public interface OffersSettings {

    /** What these settings are about, as an administrator reads it. */
    String about();

    List<Setting<?>> settings();
}
