package org.heard.ui.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.base.Caller;
import org.heard.base.London;
import org.heard.base.PersonId;
import org.heard.base.Role;
import org.heard.demo.DemoPeople;
import org.heard.demo.DemoPerson;
import org.heard.demo.DemoPhone;
import org.heard.invitation.Invitations;
import org.heard.language.Speaking;
import org.heard.outbox.DeliveryStatus;
import org.heard.outbox.Outbox;
import org.heard.outbox.OutboxMessage;
import org.heard.ui.page.At;
import org.heard.ui.page.Dates;
import org.heard.ui.page.LightPage;

/** Pick someone and be them; and a child's phone with the texts they would have got. */
@Singleton
@At("/demo")
@Requires(property = "heard.demo", value = "true")
final class DemoPage extends LightPage {
    private static final int SHOWN = 8;
    private static final int LONGEST = 1000;
    private static final int MOST_ALERTS = 5;
    private static final Set<DeliveryStatus> CAME = Set.of(DeliveryStatus.SENT, DeliveryStatus.DELIVERED);

    private final transient DemoPeople people;
    private final transient Outbox outbox;
    private final transient Invitations invitations;
    private final transient DemoPhone drawn;
    private final transient InstantSource time;

    DemoPage(DemoPeople people, Outbox outbox, Invitations invitations, DemoPhone drawn, InstantSource time) {
        this.people = people;
        this.outbox = outbox;
        this.invitations = invitations;
        this.drawn = drawn;
        this.time = time;
    }

    @Override
    protected void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<DemoPerson> all = people.all();
        Optional<DemoPerson> owner = phoneOf(all, request.getParameter("phone"));
        show(
                response,
                "demo/demo",
                Map.of(
                        "frame",
                        publicFrame(request, "demo.title"),
                        "model",
                        new DemoModel(
                                rows(all, true),
                                rows(all, false),
                                owner.map(this::phone).orElse(null),
                                alerts())));
    }

    /**
     * Sends the child another text with a link, as their IRO would; texts what was typed on the drawn phone; or lets the text
     * that waits for its hour come.
     */
    @Override
    protected void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DemoPerson> owner = phoneOf(people.all(), request.getParameter("phone"));
        String typed = request.getParameter("typed");
        owner.map(one -> one.person().id())
                .ifPresent(id -> new Caller.Portal().run(() -> {
                    if (request.getParameter("next") != null) {
                        outbox.comesNow(id);
                    } else if (typed == null) {
                        invitations.sendLink(id.child(), id);
                    } else {
                        drawn.type(id, typed.substring(0, Math.min(typed.length(), LONGEST)));
                    }
                }));
        String query = owner.map(one -> "?phone=" + one.person().id()).orElse("");
        response.sendRedirect("/demo" + query + "#phone", HttpServletResponse.SC_SEE_OTHER);
    }

    private static Optional<DemoPerson> phoneOf(List<DemoPerson> all, String number) {
        List<DemoPerson> children = all.stream()
                .filter(one -> one.person().role() == Role.CHILD && one.person().phone() != null)
                .toList();
        return children.stream()
                .filter(one -> one.person().id().toString().equals(number))
                .findFirst()
                .or(() -> children.stream().findFirst());
    }

    private List<DemoModel.Row> rows(List<DemoPerson> all, boolean children) {
        List<DemoModel.Row> rows = new ArrayList<>();
        for (DemoPerson one : all) {
            if (children == (one.person().role() == Role.CHILD)) {
                String name = one.person().shortName();
                rows.add(new DemoModel.Row(
                        name.substring(0, 1),
                        title(one),
                        about(one),
                        DemoInPage.pathFor(one.person().id())));
            }
        }
        return rows;
    }

    private String title(DemoPerson one) {
        String name = one.person().shortName();
        return one.asChild() == null
                ? t("demo.be", one.person().fullName())
                : t("demo.be-child", name, one.asChild().age());
    }

    private String about(DemoPerson one) {
        if (one.asChild() != null) {
            String key = "demo.say."
                    + one.asChild().say().name().toLowerCase(Locale.ROOT).replace('_', '-');
            LocalDate day = one.asChild().reviewOn();
            return t(key, day == null ? t("demo.no-day") : dates().day(day));
        }
        String role = one.person().role().name().toLowerCase(Locale.ROOT);
        return one.children().isEmpty()
                ? t("demo.about." + role)
                : t("demo.about." + role + ".for", dates().list(one.children()));
    }

    private DemoModel.Phone phone(DemoPerson owner) {
        PersonId id = owner.person().id();
        List<OutboxMessage> all = outbox.textsTo(id);
        Stream<Moment> came = all.stream()
                .filter(message -> CAME.contains(message.status()))
                .map(message -> new Moment(cameAt(message), text(message)));
        Stream<Moment> went = drawn.typedBy(id).stream()
                .map(one -> new Moment(one.at(), new DemoModel.Text(true, dates().moment(one.at()), one.words(), "")));
        List<DemoModel.Text> newest = Stream.concat(came, went)
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(SHOWN)
                .map(Moment::text)
                .toList()
                .reversed();
        return new DemoModel.Phone(id.toString(), owner.person().shortName(), newest, next(all));
    }

    private String next(List<OutboxMessage> all) {
        return all.stream()
                .filter(message -> message.status() == DeliveryStatus.WAITING)
                .flatMap(message -> Stream.ofNullable(message.notBefore()))
                .min(Comparator.naturalOrder())
                .map(hour -> t("demo.phone.next", dates().moment(hour)))
                .orElse("");
    }

    private static Instant cameAt(OutboxMessage message) {
        return Objects.requireNonNullElse(message.changedAt(), message.at());
    }

    private record Moment(Instant at, DemoModel.Text text) {}

    private DemoModel.Text text(OutboxMessage message) {
        String body = message.body();
        int link = body.indexOf("http");
        String url = link < 0 ? "" : body.substring(link).split("\\s", 2)[0];
        return new DemoModel.Text(
                false, dates().moment(cameAt(message)), link < 0 ? body : body.substring(0, link), url);
    }

    /** Newest first; the same words to several people stand there once, with who got them and how. */
    private List<DemoModel.Alert> alerts() {
        Map<String, List<DemoPhone.StaffAlert>> byWords = drawn.alerts().stream()
                .collect(Collectors.groupingBy(
                        DemoPhone.StaffAlert::words, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return byWords.entrySet().stream()
                .limit(MOST_ALERTS)
                .map(one -> new DemoModel.Alert(
                        who(one.getValue()),
                        dates().moment(one.getValue().getLast().at()),
                        one.getKey()))
                .toList();
    }

    private List<String> who(List<DemoPhone.StaffAlert> same) {
        Map<String, Set<Boolean>> ways = new LinkedHashMap<>();
        same.reversed()
                .forEach(alert ->
                        ways.computeIfAbsent(alert.to(), _ -> new TreeSet<>()).add(alert.email()));
        return ways.entrySet().stream()
                .map(one -> t(
                        one.getValue().size() > 1
                                ? "demo.alert.both"
                                : one.getValue().contains(true) ? "demo.alert.email" : "demo.alert.text",
                        one.getKey()))
                .toList();
    }

    private Dates dates() {
        return new Dates(texts, Speaking.now(), London.today(time));
    }

    private String t(String key, Object... put) {
        return texts.get(Speaking.now(), key, put);
    }
}
