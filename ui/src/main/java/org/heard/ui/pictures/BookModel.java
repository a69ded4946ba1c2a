package org.heard.ui.pictures;

import java.util.List;
import org.heard.symbol.OwnPicture;

/**
 * What the page about a communication book shows.
 *
 * @param said what came of the file that was brought; empty before
 */
public record BookModel(String child, String back, String said, List<OwnPicture> pictures, List<Form> forms) {

    /** A question set that can be taken out. */
    public record Form(String slug, String title) {}
}
