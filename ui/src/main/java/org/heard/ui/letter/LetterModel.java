package org.heard.ui.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its page shows it.
 *
 * @param base where its answers go, for example {@code /my/letter/12}
 * @param after on which day the review was
 * @param readsIn how long it takes
 * @param easy the same in rows with pictures; empty where nobody made them
 * @param asPictures whether those are shown
 * @param heldBack a sentence for each part that is not in it yet
 * @param with whom to read the parts with that are not to be read alone
 * @param translatedBy who put it into the language of the page; empty where nobody did
 * @param answers whether the reader may answer lines: the child may
 */
public record LetterModel(
        String base,
        String iro,
        String after,
        String readsIn,
        List<Part> parts,
        List<Row> easy,
        boolean asPictures,
        List<String> heldBack,
        String with,
        boolean thanked,
        String writtenOn,
        boolean answers,
        List<Link> others,
        String translatedBy) {

    /** @param heading empty for the beginning of the letter */
    public record Part(String heading, List<Line> lines, List<Promise> decisions, boolean together) {}

    /**
     * @param quote the child's own words
     * @param own the same in the language of the page
     */
    public record Line(
            String key,
            String words,
            boolean quote,
            @Nullable String own,
            List<Said> said) {}

    /** A decision within the letter. */
    public record Promise(
            String key,
            @Nullable String wish,
            String answer,
            String what,
            @Nullable String own,
            @Nullable String because,
            @Nullable String reason,
            @Nullable String ownReason,
            String who,
            List<Said> said) {}

    /** A picture and a sentence or two. */
    public record Row(
            String key,
            @Nullable String picture,
            String words,
            @Nullable String own,
            List<Said> said) {}

    /**
     * What the child said to a line, and the answer.
     *
     * @param answer nothing as long as there is none
     */
    public record Said(String what, String words, @Nullable String answer, String by) {}

    public record Link(String href, String title, String about) {}
}
