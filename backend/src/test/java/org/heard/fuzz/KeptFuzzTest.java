package org.heard.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.heard.base.ErrorCode;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.importing.ExtractFile;
import org.heard.importing.Imports;
import org.heard.importing.Preview;
import org.heard.importing.Progress;
import org.heard.minutes.OlderMinutes;
import org.heard.symbol.CommunicationBooks;
import org.heard.symbol.CouncilPack;
import org.heard.testing.AChild;
import org.heard.testing.ACouncil;
import org.heard.testing.PortalContext;

/** Files on their whole way into the database: extracts, older minutes, communication books, packs of symbols. */
class KeptFuzzTest {
    private static final ApplicationContext PORTAL = new PortalContext().start();
    private static final ACouncil COUNCIL = PORTAL.getBean(ACouncil.class);
    private static final PersonId ASHA = COUNCIL.administrator("Asha Begum");
    private static final PersonId PRIYA = COUNCIL.iro("Priya Nair");
    private static final AChild AMARA =
            COUNCIL.child("Amara Osei").born("2010-06-01").iro(PRIYA);

    @AfterContainer
    static void it_ends() {
        PORTAL.close();
    }

    @Property(tries = 200, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_extract_is_shown_and_put_in_or_refused(@ForAll("tables") byte[] file) {
        Imports imports = PORTAL.getBean(Imports.class);
        COUNCIL.as(ASHA).run(() -> {
            Preview seen = imports.preview(List.of(ExtractFile.of("extract.csv", file)), Progress.NONE);
            assertThat(seen.files()).isNotEmpty();
            imports.apply(seen.id(), Progress.NONE);
        });
    }

    @Property(tries = 200, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void changed_minutes_are_kept_or_refused(@ForAll("documents") byte[] file) {
        OlderMinutes older = PORTAL.getBean(OlderMinutes.class);
        keptOrRefused(PRIYA, () -> older.add(AMARA.id(), LocalDate.of(2024, 3, 4), "Minutes.docx", file));
    }

    @Property(tries = 200, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_communication_book_is_kept_or_refused(@ForAll("boards") byte[] file) {
        CommunicationBooks books = PORTAL.getBean(CommunicationBooks.class);
        keptOrRefused(AMARA.person(), () -> books.bringIn(AMARA.id(), file));
    }

    @Property(tries = 200, seed = "20261121", shrinking = ShrinkingMode.OFF)
    void a_changed_pack_of_symbols_is_kept_or_refused(@ForAll("boards") byte[] file) {
        CouncilPack pack = PORTAL.getBean(CouncilPack.class);
        keptOrRefused(ASHA, () -> pack.bringIn(file, "Drawn by us"));
    }

    private static void keptOrRefused(PersonId who, Runnable brings) {
        try {
            COUNCIL.as(who).run(brings);
        } catch (PortalException refused) {
            assertThat(refused.code()).isIn(ErrorCode.NOT_VALID, ErrorCode.TOO_BIG, ErrorCode.FILE_NOT_UNDERSTOOD);
        }
    }

    @Provide
    Arbitrary<byte[]> tables() {
        return Changed.of("table");
    }

    @Provide
    Arbitrary<byte[]> documents() {
        return Changed.of("document");
    }

    @Provide
    Arbitrary<byte[]> boards() {
        return Changed.of("board");
    }
}
