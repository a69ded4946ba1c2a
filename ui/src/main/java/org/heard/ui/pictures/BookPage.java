package org.heard.ui.pictures;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.form.FormLibrary;
import org.heard.form.Voice;
import org.heard.identity.People;
import org.heard.language.Speaking;
import org.heard.symbol.BroughtIn;
import org.heard.symbol.CommunicationBooks;
import org.heard.symbol.MyPictures;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Upload;

/**
 * A child's communication book: {@code /book/<child>}. Whoever works with the child, helps them, or the child brings it in;
 * and takes the questions out for the child's talker.
 */
@Singleton
@MultipartConfig(
        maxFileSize = BookPage.LARGEST,
        maxRequestSize = BookPage.LARGEST + 10_000,
        fileSizeThreshold = 1_000_000)
@At("/book/*")
final class BookPage extends LightPage {
    static final int LARGEST = 21 * 1024 * 1024;

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    private final transient CommunicationBooks books;
    private final transient MyPictures pictures;
    private final transient People people;
    private final transient FormLibrary library;

    BookPage(CommunicationBooks books, MyPictures pictures, People people, FormLibrary library) {
        this.books = books;
        this.pictures = pictures;
        this.people = people;
        this.library = library;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, child(request), "");
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = child(request);
        String said;
        try {
            BroughtIn in = books.bringIn(child, Upload.of(request).file());
            said = t("pictures.book.done", in.added(), in.withoutPicture(), in.knownBefore());
        } catch (PortalException e) {
            if (e.code() != ErrorCode.NOT_VALID && e.code() != ErrorCode.TOO_BIG) {
                throw e;
            }
            said = t("pictures.book.refused");
        }
        show(request, response, child, said);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, ChildId child, String said)
            throws IOException {
        Caller.Someone someone = Caller.someone();
        boolean own = someone.role() == Role.CHILD;
        Frame.Corner corner = own ? Frame.Corner.LEAVE : Frame.Corner.SIGN_OUT;
        String back = switch (someone.role()) {
            case CHILD -> "/my/pictures";
            case ADVOCATE, CARER, PARENT -> Homes.of(someone.role());
            case IRO, SOCIAL_WORKER, MANAGER, ADMINISTRATOR -> "/staff/child/" + child;
        };
        show(
                response,
                "pictures/book",
                Map.of(
                        "frame",
                        frame(request, "Heard", "12-17", corner, Homes.of(someone.role()), List.of()),
                        "model",
                        new BookModel(
                                people.child(child).person().shortName(),
                                back,
                                said,
                                pictures.of(child),
                                library.asked().stream()
                                        .filter(form -> form.voice() == Voice.CHILD)
                                        .map(form -> new BookModel.Form(form.slug(), form.title()))
                                        .distinct()
                                        .toList())));
    }

    private static ChildId child(HttpServletRequest request) {
        Caller.someone();
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        return new ChildId(Long.parseLong(path.group(1)));
    }

    private String t(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }
}
