package org.heard.ui.pictures;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.accessibility.symbols.Taste;
import org.heard.base.Caller;
import org.heard.base.ErrorCode;
import org.heard.base.PortalException;
import org.heard.form.FormDefinition;
import org.heard.form.FormLibrary;
import org.heard.symbol.FormBoards;
import org.heard.ui.page.At;
import org.heard.ui.page.LightPage;

/** A question set, not filled in, for a child's talker: {@code /blank-forms/show-me.obz}. For anybody signed in. */
@Singleton
@At("/blank-forms/*")
final class BlankFormPage extends LightPage {
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,40})\\.obz");

    private final transient FormLibrary library;

    BlankFormPage(FormLibrary library) {
        this.library = library;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller.someone();
        var path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<FormDefinition> form = path.matches()
                ? Stream.concat(library.asked().stream(), library.all().reversed().stream())
                        .filter(one -> one.slug().equals(path.group(1)))
                        .findFirst()
                : Optional.empty();
        byte[] file = form.map(one -> FormBoards.obz(one, Taste.NONE))
                .orElseThrow(() -> new PortalException(ErrorCode.NOT_FOUND));
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + path.group(1) + ".obz\"");
        response.getOutputStream().write(file);
    }
}
