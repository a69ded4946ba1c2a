package org.heard.importing;

import java.util.List;

/** The Standard Safeguarding Dataset: recognised, and refused until it is read. */
final class SsdIntake implements Intake {
    @Override
    public void take(List<Tally> files, Books books) {
        files.forEach(file -> file.refuseAll("This table of the SSD is not read yet.", "Import the SSDA903 files."));
    }
}
