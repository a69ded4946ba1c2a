package org.heard.importing;

import java.util.List;

/** Takes files of one kind into the books: edits what they say, notes what is wrong. Writes nothing. */
interface Intake {

    /** @param files one file; of the Standard Safeguarding Dataset all its tables */
    void take(List<Tally> files, Books books);
}
