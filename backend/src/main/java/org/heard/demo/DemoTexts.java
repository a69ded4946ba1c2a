package org.heard.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.Role;
import org.heard.identity.Child;
import org.heard.identity.People;
import org.heard.invitation.Invitations;

/**
 * What IROs did before the visitor came: they checked the phones of the children a visitor can be, and texted them a link.
 * Children under 8 have no phone.
 */
@Singleton
@Requires(property = "heard.demo", value = "true")
class DemoTexts {
    private static final int OWN_PHONE_FROM = 8;

    private final DemoPeople demo;
    private final DemoRows rows;
    private final People people;
    private final Invitations invitations;

    DemoTexts(DemoPeople demo, DemoRows rows, People people, Invitations invitations) {
        this.demo = demo;
        this.rows = rows;
        this.people = people;
        this.invitations = invitations;
    }

    @EventListener
    void onStart(ServerStartupEvent started) {
        if (rows.hasTexts()) {
            return;
        }
        List<DemoPerson> children = demo.all().stream()
                .filter(one -> one.asChild() != null && one.asChild().age() >= OWN_PHONE_FROM)
                .toList();
        for (int i = 0; i < children.size(); i++) {
            // Ofcom keeps 07700 900000 to 900999 free for stories
            invite(children.get(i).person().id().child(), "07700 9002" + (10 + i));
        }
    }

    private void invite(ChildId id, String otherwise) {
        Child child = new Caller.Portal().call(() -> people.child(id));
        String phone = Objects.requireNonNullElse(child.person().phone(), otherwise);
        new Caller.Someone(Objects.requireNonNull(child.iro()), Role.IRO).run(() -> {
            invitations.confirmPhone(id, phone);
            invitations.sendLink(id, id.person());
        });
    }
}
