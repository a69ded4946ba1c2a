package org.heard.ui.pictures;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.heard.accessibility.symbols.HairColour;
import org.heard.accessibility.symbols.SkinTone;
import org.heard.accessibility.symbols.SymbolSet;
import org.heard.accessibility.symbols.Taste;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.symbol.MyPictures;
import org.heard.symbol.Tastes;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.jspecify.annotations.Nullable;

/** From which set pictures are, with which skin and hair; people and places of one's own. */
@Singleton
@At("/my/pictures")
final class MyPicturesPage extends LightPage {
    private final transient Tastes tastes;
    private final transient MyPictures pictures;

    MyPicturesPage(Tastes tastes, MyPictures pictures) {
        this.tastes = tastes;
        this.pictures = pictures;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        Frame frame = frame(request, "Heard", "8-11", Frame.Corner.LEAVE, Homes.CHILD, List.of());
        show(
                response,
                "pictures/mine",
                Map.of(
                        "frame",
                        frame,
                        "model",
                        new MyPicturesModel(child.toString(), tastes.of(child), pictures.of(child))));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        tastes.choose(
                child,
                new Taste(
                        set(request.getParameter("set")),
                        SkinTone.of(request.getParameter("skin")).orElse(null),
                        HairColour.of(request.getParameter("hair")).orElse(null)));
        response.sendRedirect("/my/pictures", HttpServletResponse.SC_SEE_OTHER);
    }

    private static @Nullable SymbolSet set(@Nullable String folder) {
        return List.of(SymbolSet.values()).stream()
                .filter(set -> set.folder().equals(folder))
                .findFirst()
                .orElse(null);
    }
}
