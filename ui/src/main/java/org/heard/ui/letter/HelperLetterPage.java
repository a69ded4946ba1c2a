package org.heard.ui.letter;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.identity.People;
import org.heard.minutes.Letter;
import org.heard.minutes.Letters;
import org.heard.minutes.Translations.Translated;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.LightPage;

/** What the IRO shared with an advocate, a carer or a parent: {@code /helper/letter/<child>}. Their own view; no answers. */
@Singleton
@At("/helper/letter/*")
final class HelperLetterPage extends LightPage {
    private final transient Letters letters;
    private final transient People people;
    private final transient LetterSheets sheets;

    HelperLetterPage(Letters letters, People people, LetterSheets sheets) {
        this.letters = letters;
        this.people = people;
        this.sheets = sheets;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        only(Role.ADVOCATE, Role.CARER, Role.PARENT);
        ChildId child = child(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<Letter> letter = letters.of(child).stream().findFirst().flatMap(one -> letters.read(one.review()));
        Map<String, Object> parameters = new HashMap<>();
        Frame frame = frame(request, "Heard", "12-17", Frame.Corner.SIGN_OUT, "/helper", List.of());
        parameters.put("frame", frame);
        parameters.put("name", people.child(child).person().shortName());
        letter.ifPresent(
                one -> parameters.put("model", sheets.of(one, "", false, false, List.of(), Translated.NOTHING)));
        show(response, "letter/shared", parameters);
    }

    private static ChildId child(String path) {
        if (!path.matches("/[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        return new ChildId(Long.parseLong(path.substring(1)));
    }
}
