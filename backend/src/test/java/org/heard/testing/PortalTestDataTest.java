package org.heard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.heard.base.Caller;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.junit.jupiter.api.RepeatedTest;

/** The ground under all other tests. */
@PortalTest
class PortalTestDataTest {
    private static final Setting<Integer> A_NUMBER = Setting.number("test.number", "for this test", 1);

    @Inject
    Settings settings;

    @Inject
    TestTime time;

    @Inject
    ACouncil council;

    @RepeatedTest(2)
    void every_test_begins_with_empty_tables_standard_settings_and_monday() {
        assertThat(council.children()).isZero();
        assertThat(settings.get(A_NUMBER)).isEqualTo(1);
        assertThat(time.today()).isEqualTo(LocalDate.of(2026, 3, 9));

        council.child("Amara").advocate(council.advocate("Rosa Bell")).review().due("2026-04-01");
        new Caller.Portal().run(() -> settings.set(A_NUMBER, "2"));
        time.is(LocalDate.of(2026, 4, 1));
        assertThat(settings.get(A_NUMBER)).isEqualTo(2);
    }
}
