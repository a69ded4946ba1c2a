package org.heard.ui.child;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.heard.identity.IroCards;
import org.heard.ui.page.At;

/** Who my IRO is, what they do, how to reach them: in the IRO's own words where they wrote some. */
@Singleton
@At("/my/iro")
final class MyIroPage extends MyPage {
    private final transient IroCards cards;

    MyIroPage(IroCards cards) {
        this.cards = cards;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Around around = around();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frame(request, around));
        if (around.iro() != null) {
            parameters.put("card", cards.of(around.iro().id()));
        }
        show(response, "child/iro", parameters);
    }
}
