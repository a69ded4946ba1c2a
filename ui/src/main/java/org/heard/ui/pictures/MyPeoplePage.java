package org.heard.ui.pictures;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.symbol.MyPictures;
import org.heard.symbol.OwnPicture;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;
import org.heard.ui.page.Upload;
import org.jspecify.annotations.Nullable;

/** Adds a photo of somebody or some place with their name, or takes one away. */
@Singleton
@MultipartConfig(
        maxFileSize = Upload.LARGEST,
        maxRequestSize = Upload.LARGEST + 10_000,
        fileSizeThreshold = Upload.LARGEST)
@At({"/my/pictures/add", "/my/pictures/remove"})
final class MyPeoplePage extends LightPage {
    /** Who a photo may stand for; anybody else is themselves. */
    static final Set<String> CONCEPTS = Set.of(
            "mum",
            "dad",
            "brother",
            "sister",
            "grandma",
            "grandad",
            "carer",
            "social-worker",
            "iro",
            "advocate",
            "teacher",
            "friend",
            "pet",
            "home",
            "bedroom",
            "school");

    private final transient MyPictures pictures;

    MyPeoplePage(MyPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        if (request.getServletPath().endsWith("/remove")) {
            pictures.remove(child, id(request.getParameter("id")));
        } else {
            add(child, request);
        }
        response.sendRedirect("/my/pictures#people", HttpServletResponse.SC_SEE_OTHER);
    }

    private void add(ChildId child, HttpServletRequest request) throws IOException {
        Upload upload = Upload.of(request);
        String stands = upload.field("stands");
        OwnPicture.Kind kind = Set.of("home", "bedroom", "school", "place").contains(stands)
                ? OwnPicture.Kind.PLACE
                : OwnPicture.Kind.PERSON;
        String concept = CONCEPTS.contains(stands) ? stands : null;
        pictures.add(child, kind, upload.field("name"), concept, upload.file());
    }

    private static long id(@Nullable String id) {
        if (id == null || !id.matches("[0-9]{1,18}")) {
            throw new PortalException(ErrorCode.NOT_FOUND);
        }
        return Long.parseLong(id);
    }
}
