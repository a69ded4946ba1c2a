package org.heard.ui.staff;

import com.vaadin.flow.component.page.AppShellConfigurator;
import jakarta.inject.Singleton;

/**
 * What Vaadin must know of the page around staff views. No theme of Vaadin's: its few components are drawn with their base
 * styles and the portal's own tokens (see {@link StaffPage}).
 */
@Singleton
public class StaffShell implements AppShellConfigurator {}
