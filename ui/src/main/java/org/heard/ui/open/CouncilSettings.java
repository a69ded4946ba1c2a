package org.heard.ui.open;

import org.heard.base.Setting;

/**
 * What only the council knows: its name and its numbers. Empty means: not shown. The numbers that hold for all of England can
 * be changed here too, because they may change before the program does.
 */
public final class CouncilSettings {
    public static final Setting<String> NAME =
            Setting.text("council.name", "The council's name as children know it, for example Northby.", "");
    public static final Setting<String> DAY_NUMBER =
            Setting.text("help.day.number", "The children's team in the daytime: the number on the help page.", "");
    public static final Setting<String> DAY_HOURS = Setting.text(
            "help.day.hours", "When that number is answered and when messages are read.", "Monday to Friday, 9 to 5");
    public static final Setting<String> NIGHT_NUMBER = Setting.text(
            "help.night.number", "The emergency duty team at night and at weekends: the number on the help page.", "");
    public static final Setting<String> TEXT_NUMBER = Setting.text(
            "help.text.number", "A number of the council's that takes texts and is read day and night.", "");
    public static final Setting<String> ADVOCACY_NUMBER =
            Setting.text("help.advocacy.number", "The council's advocacy service.", "");
    public static final Setting<String> CHILDLINE_ONLINE = Setting.text(
            "help.childline.online",
            "Where a child can chat with Childline, write or use British Sign Language.",
            "https://www.childline.org.uk/get-support/");
    public static final Setting<String> EMERGENCY_BSL =
            Setting.text("help.999.bsl", "999 in British Sign Language.", "https://999bsl.co.uk/");
    public static final Setting<String> CRISIS_TEXT =
            Setting.text("help.crisis-text.number", "Shout, the free crisis text line.", "85258");
    public static final Setting<String> ALWAYS_HEARD = Setting.text(
            "help.always-heard.number",
            "Always Heard, the national advocacy safety net of Coram Voice.",
            "0808 800 5792");
    public static final Setting<String> HELP_AT_HAND = Setting.text(
            "help.help-at-hand.number", "Help at Hand, the Children's Commissioner's advice line.", "0800 528 0731");
    public static final Setting<String> ACCESSIBILITY_CONTACT = Setting.text(
            "accessibility.contact", "Whom to tell when a page cannot be used: an email address or a number.", "");

    public static final Setting<String> SECURITY_CONTACT = Setting.text(
            "security.contact",
            "Whom to tell about a security fault, as /.well-known/security.txt says it: mailto:security@… or https://…",
            "");

    private CouncilSettings() {}
}
