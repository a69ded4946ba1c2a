package org.heard.ui.staff;

/** A page that says whether somebody has what is urgent: it says so anew when that was said in the banner above it. */
public interface ShowsUrgent {
    void showUrgentAnew();
}
