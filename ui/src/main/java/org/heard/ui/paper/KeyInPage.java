package org.heard.ui.paper;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.consultation.Booklet;
import org.heard.consultation.Booklets;
import org.heard.consultation.Keyed;
import org.heard.consultation.PaperWords;
import org.heard.identity.People;
import org.heard.language.Language;
import org.heard.language.Speaking;
import org.heard.media.PictureUpload;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;

/**
 * Where a worker puts in what came back on paper: {@code /paper} asks for the code, {@code /paper/K7M2PQ9D} is the booklet as a
 * form, with room for photos of its pages. The square on each page leads here.
 */
@Singleton
@At({"/paper", "/paper/*"})
@MultipartConfig(
        maxFileSize = PictureUpload.MOST_BYTES,
        maxRequestSize = 30L * PictureUpload.MOST_BYTES,
        fileSizeThreshold = PictureUpload.MOST_BYTES)
final class KeyInPage extends LightPage {
    private final transient Booklets booklets;
    private final transient PaperWords paper;
    private final transient People people;
    private final transient PaperLanguage languages;
    private final transient PaperPictures pictures;
    private final transient PaperPhotos photos;
    private final transient WhoComes whoComes;
    private final transient InstantSource time;

    KeyInPage(
            Booklets booklets,
            PaperWords paper,
            People people,
            PaperLanguage languages,
            PaperPictures pictures,
            PaperPhotos photos,
            WhoComes whoComes,
            InstantSource time) {
        this.booklets = booklets;
        this.paper = paper;
        this.people = people;
        this.languages = languages;
        this.pictures = pictures;
        this.photos = photos;
        this.whoComes = whoComes;
        this.time = time;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = staffFrame(request);
        String code = code(request);
        Optional<ChildId> child = booklets.childOf(code);
        if (child.isEmpty()) {
            show(response, "paper/code", Map.of("frame", frame, "wrong", !code.isEmpty()));
            return;
        }
        form(request, response, frame, booklets.booklet(child.get(), code), false);
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = staffFrame(request);
        String code = code(request);
        ChildId child = booklets.childOf(code).orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        Booklet booklet = booklets.booklet(child, code);
        Language language = languages.of(request, child);
        KeyedAnswers answers = new KeyedAnswers(request, pictures, photos.in(request, child));
        List<Keyed> keyed = answers.of(languages.form(booklet, language));
        if (keyed.isEmpty()) {
            form(request, response, frame, booklet, true);
            return;
        }
        paper.keyIn(child, code, answers.day("written"), language.tag(), keyed);
        Map<String, Object> done = Map.of(
                "frame", frame, "name", name(child.person()), "writer", writer(booklet), "answers", keyed.size());
        show(response, "paper/done", done);
    }

    private void form(
            HttpServletRequest request, HttpServletResponse response, Frame frame, Booklet booklet, boolean empty)
            throws IOException {
        Language language = languages.of(request, booklet.child());
        show(
                response,
                "paper/key-in",
                Map.of(
                        "frame",
                        frame,
                        "booklet",
                        booklet,
                        "form",
                        languages.form(booklet, language),
                        "people",
                        whoComes.to(booklet.child()),
                        "language",
                        language,
                        "name",
                        name(booklet.writer()),
                        "today",
                        London.today(time).toString(),
                        "empty",
                        empty));
    }

    private String name(PersonId person) {
        return people.person(person).fullName();
    }

    /** Whose words it holds, where they are not the child's. */
    private String writer(Booklet booklet) {
        return booklet.isTheChilds() ? "" : name(booklet.writer());
    }

    private Frame staffFrame(HttpServletRequest request) {
        only(Role.IRO, Role.SOCIAL_WORKER, Role.MANAGER, Role.ADMINISTRATOR);
        String title = texts.get(Speaking.now(), "paper.title");
        return frame(request, title, "12-17", Frame.Corner.SIGN_OUT, Homes.STAFF, List.of());
    }

    /** From the address, else typed. */
    private static String code(HttpServletRequest request) {
        String path = request.getPathInfo();
        String typed = request.getParameter("code");
        if (path != null && path.length() > 1) {
            return path.substring(1);
        }
        return typed == null ? "" : typed.strip();
    }
}
