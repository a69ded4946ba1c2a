package org.heard.identity;

/**
 * What a child reads about their IRO, in the IRO's own words. Empty texts mean: nothing written yet; the page then says what
 * any IRO does.
 *
 * @param about who I am, to a child
 * @param reach how to reach me: a number, an address to write to
 * @param hours when I read what you write, truthfully
 */
public record IroCard(Person iro, String about, String reach, String hours, boolean hasPhoto) {
    public static final int LONGEST_ABOUT = 600;
    public static final int LONGEST_REACH = 300;
    public static final int LONGEST_HOURS = 200;
}
