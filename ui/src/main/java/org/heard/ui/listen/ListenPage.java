package org.heard.ui.listen;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.speech.Aloud;
import org.heard.speech.Recordings;
import org.heard.speech.Sound;
import org.heard.speech.Voices;
import org.heard.ui.page.AloudWords;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/**
 * One sentence of a text as sound: {@code text}, which of its sentences, {@code language}. To somebody signed in it reads
 * whatever is before them; to others what the portal says to everybody, or a text with the {@code key} that its page carries.
 * What a person recorded comes first; with {@code voice=recorded} nothing else comes, so that a device with a voice of its own
 * can ask. 404 where there is no voice or the text is none of ours.
 */
@Singleton
@At("/listen")
final class ListenPage extends LightPage {
    private static final int IN_A_MINUTE = 120;
    private static final int LONGEST_TEXT = 20_000;

    private final transient AloudWords words;
    private final transient Voices voices;
    private final transient Recordings recordings;
    private final transient Pace pace;

    ListenPage(AloudWords words, Voices voices, Recordings recordings, InstantSource time) {
        this.words = words;
        this.voices = voices;
        this.recordings = recordings;
        this.pace = new Pace(IN_A_MINUTE, time);
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!pace.allows(listener(request))) {
            throw new PortalException(ErrorCode.TOO_MANY_TRIES, "listening");
        }
        Sound sound = sound(request).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        response.setContentType(sound.type());
        response.setContentLength(sound.content().length);
        response.getOutputStream().write(sound.content());
    }

    private Optional<Sound> sound(HttpServletRequest request) {
        String text = of(request, "text");
        Locale language = Locale.forLanguageTag(of(request, "language"));
        List<String> sentences = Aloud.sentences(text);
        String number = of(request, "sentence");
        int wanted = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
        if (text.length() > LONGEST_TEXT || wanted >= sentences.size()) {
            return Optional.empty();
        }
        Optional<Sound> recorded = recordings.find(language, sentences.get(wanted));
        if (recorded.isPresent() || of(request, "voice").equals("recorded")) {
            return recorded;
        }
        if (words.isThePortals(language, text)) {
            return voices.ofThePortal(language, sentences.get(wanted));
        }
        return isSignedIn() || words.wasShown(language, text, of(request, "key"))
                ? voices.ofSomebody(language, sentences.get(wanted))
                : Optional.empty();
    }

    private static String of(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static boolean isSignedIn() {
        return Caller.CURRENT.isBound() && Caller.CURRENT.get() instanceof Caller.Someone;
    }

    private static String listener(HttpServletRequest request) {
        return isSignedIn() ? Caller.someone().person().toString() : request.getRemoteAddr();
    }
}
