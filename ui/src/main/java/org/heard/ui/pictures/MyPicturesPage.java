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
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.symbol.MyPictures;
import org.heard.symbol.Switches;
import org.heard.symbol.SymbolChoice;
import org.heard.symbol.SymbolChoices;
import org.heard.ui.page.At;
import org.heard.ui.page.Frame;
import org.heard.ui.page.Homes;
import org.heard.ui.page.LightPage;
import org.jspecify.annotations.Nullable;

/** How many pictures on a screen, from which set, with which skin and hair; switches; people and places of one's own. */
@Singleton
@At("/my/pictures")
final class MyPicturesPage extends LightPage {
    private final transient SymbolChoices choices;
    private final transient MyPictures pictures;

    MyPicturesPage(SymbolChoices choices, MyPictures pictures) {
        this.choices = choices;
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
                        new MyPicturesModel(child.toString(), choices.of(child), pictures.of(child))));
    }

    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ChildId child = only(Role.CHILD).person().child();
        SymbolChoice now = choices.of(child);
        choices.choose(
                child,
                new SymbolChoice(
                        now.look(),
                        number(request, "tiles", now.tiles()),
                        new Taste(
                                set(request.getParameter("set")),
                                SkinTone.of(request.getParameter("skin")).orElse(null),
                                HairColour.of(request.getParameter("hair")).orElse(null)),
                        new Switches(
                                number(request, "switches", 0),
                                number(request, "step", now.switches().stepTime()),
                                number(request, "hold", now.switches().holdTime()),
                                now.switches().rounds())));
        response.sendRedirect("/my/pictures", HttpServletResponse.SC_SEE_OTHER);
    }

    private static @Nullable SymbolSet set(@Nullable String folder) {
        return List.of(SymbolSet.values()).stream()
                .filter(set -> set.folder().equals(folder))
                .findFirst()
                .orElse(null);
    }

    private static int number(HttpServletRequest request, String name, int otherwise) {
        String value = request.getParameter(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,5}")) {
            throw new PortalException(ErrorCode.NOT_VALID, name);
        }
        return Integer.parseInt(value);
    }
}
