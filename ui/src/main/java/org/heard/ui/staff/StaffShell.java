package org.heard.ui.staff;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import jakarta.inject.Singleton;

/** What every staff page loads: Vaadin's Aura theme, without its web font. */
@Singleton
@StyleSheet(Aura.STYLESHEET)
public class StaffShell implements AppShellConfigurator {}
