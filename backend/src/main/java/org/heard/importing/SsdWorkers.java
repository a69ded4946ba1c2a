package org.heard.importing;

import static org.heard.importing.FileKind.SSD_INVOLVEMENTS;
import static org.heard.importing.FileKind.SSD_PROFESSIONALS;
import static org.heard.importing.FileKind.SSD_REFERRALS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.identity.ChildCard;
import org.heard.identity.ChildColumn;

/** Whose IRO, whose social worker: by the council's own role codes, else by job title; never guessed between several. */
final class SsdWorkers {
    static final Setting<List<String>> IRO_ROLES = Setting.list(
            "import.ssd.iro-roles",
            "Role codes of SSD involvements that mean Independent Reviewing Officer; the import lists those it met.",
            "IRO");
    static final Setting<List<String>> SOCIAL_WORKER_ROLES = Setting.list(
            "import.ssd.social-worker-roles",
            "Role codes of SSD involvements that mean allocated social worker; the import lists those it met.",
            "CW",
            "REL.ALLWORK");
    private static final String IRO_TITLE = "independent reviewing officer";

    private final SsdTables tables;
    private final SsdPeople people;
    private final Books books;
    private final StaffDesk staff;
    private final Map<String, Professional> professionals = new HashMap<>();
    private final Map<String, Integer> byRole = new TreeMap<>();

    SsdWorkers(SsdTables tables, SsdPeople people, Books books) {
        this.tables = tables;
        this.people = people;
        this.books = books;
        this.staff = new StaffDesk(books);
    }

    private record Professional(String staffNumber, String name, String title) {}

    private record Involvement(RowReader row, LocalDate from, String role, Professional professional) {}

    void take() {
        Optional<Tally> file = tables.table(SSD_INVOLVEMENTS);
        if (file.isEmpty()) {
            return;
        }
        professionals();
        Map<ChildCard, List<Involvement>> byChild = open();
        List<ChildCard> withoutIro = new ArrayList<>();
        for (ChildCard card : books.register().children()) {
            boolean inExtract = card.child().text(ChildColumn.SSD_PERSON_ID) != null;
            if (inExtract && card.child().day(ChildColumn.CARE_END) == null) {
                List<Involvement> own = byChild.getOrDefault(card, List.of());
                List<Involvement> iros = iros(own);
                if (iros.isEmpty() && card.child().get(ChildColumn.IRO) == null) {
                    withoutIro.add(card);
                }
                assign(card, iros, Role.IRO, ChildColumn.IRO);
                assign(card, socialWorkers(own), Role.SOCIAL_WORKER, ChildColumn.SOCIAL_WORKER);
            }
        }
        boolean nobodyHasOne =
                byChild.values().stream().allMatch(own -> iros(own).isEmpty());
        sayWithoutIro(withoutIro, nobodyHasOne, file.get());
    }

    private void sayWithoutIro(List<ChildCard> children, boolean nobodyHasOne, Tally file) {
        if (nobodyHasOne && !byRole.isEmpty()) {
            file.note(
                    "None of the role codes in this extract is known to mean IRO. It has: " + byRole + ".",
                    "Say in the setting " + IRO_ROLES.name() + " which of them does, and import again.",
                    Severity.WARNED);
        } else {
            children.forEach(card -> file.note(
                    "Child " + card.ref() + " has no IRO in this extract.",
                    "Assign one in the portal.",
                    Severity.WARNED));
        }
    }

    private List<Involvement> iros(List<Involvement> all) {
        List<Involvement> byRoleCode = withRole(all, books.settings().get(IRO_ROLES));
        return byRoleCode.isEmpty()
                ? all.stream()
                        .filter(one -> one.professional()
                                .title()
                                .toLowerCase(Locale.UK)
                                .contains(IRO_TITLE))
                        .toList()
                : byRoleCode;
    }

    private List<Involvement> socialWorkers(List<Involvement> all) {
        return withRole(all, books.settings().get(SOCIAL_WORKER_ROLES));
    }

    /** By both ids: involvements name one or the other. */
    private void professionals() {
        for (RowReader row : tables.rows(SSD_PROFESSIONALS)) {
            String id = row.cell("prof_professional_id");
            String number = row.cell("prof_staff_id");
            Professional professional = new Professional(
                    number.isEmpty() ? id : number,
                    row.cell("prof_professional_name"),
                    row.cell("prof_professional_job_title"));
            for (String key : List.of(id, number)) {
                if (!key.isEmpty()) {
                    professionals.putIfAbsent(key, professional);
                }
            }
        }
    }

    private Map<ChildCard, List<Involvement>> open() {
        Map<String, String> personByReferral = new HashMap<>();
        tables.rows(SSD_REFERRALS)
                .forEach(row -> personByReferral.put(row.cell("cine_referral_id"), row.cell("cine_person_id")));
        Map<ChildCard, List<Involvement>> byChild = new LinkedHashMap<>();
        for (RowReader row : tables.rows(SSD_INVOLVEMENTS)) {
            String role = row.cell("invo_professional_role_id");
            if (!role.isEmpty()) {
                books.meetsRole(role);
                byRole.merge(role, 1, Integer::sum);
            }
            String person = row.has("invo_person_id")
                    ? row.cell("invo_person_id")
                    : personByReferral.getOrDefault(row.cell("invo_referral_id"), "");
            people.child(person)
                    .ifPresent(card -> involvement(row, role)
                            .ifPresent(involvement -> byChild.computeIfAbsent(card, _ -> new ArrayList<>())
                                    .add(involvement)));
        }
        return byChild;
    }

    private Optional<Involvement> involvement(RowReader row, String role) {
        LocalDate from = row.day("invo_involvement_start_date");
        LocalDate until = row.day("invo_involvement_end_date");
        Professional professional = professionals.get(row.cell("invo_professional_id"));
        if (from == null || row.isRefused() || !row.has("invo_professional_id")) {
            return Optional.empty();
        }
        if (from.isAfter(books.today()) || (until != null && !until.isAfter(books.today()))) {
            return Optional.empty();
        }
        if (professional == null) {
            row.warn("invo_professional_id", "The professionals table does not have this id.", "Export both together.");
            return Optional.empty();
        }
        return Optional.of(new Involvement(row, from, role, professional));
    }

    private static List<Involvement> withRole(List<Involvement> all, List<String> roles) {
        return all.stream()
                .filter(one -> roles.stream().anyMatch(role -> role.equalsIgnoreCase(one.role())))
                .toList();
    }

    private void assign(ChildCard card, List<Involvement> found, Role role, ChildColumn column) {
        Optional<Involvement> newest = found.stream().max(Comparator.comparing(Involvement::from));
        if (newest.isEmpty()) {
            return;
        }
        Professional professional = newest.get().professional();
        long several = found.stream().map(Involvement::professional).distinct().count();
        if (several > 1 && !isSaid(card, professional, role, several)) {
            newest.get()
                    .row()
                    .warn(
                            "invo_professional_role_id",
                            "Child " + card.ref() + " has " + several + " people in this role.",
                            "Say in the preview which one counts.");
            return;
        }
        staff.byStaffNumber(professional.staffNumber(), professional.name(), role)
                .ifPresent(person -> card.child().set(column, person));
    }

    private boolean isSaid(ChildCard card, Professional newest, Role role, long several) {
        String who = newest.name().isEmpty() ? newest.staffNumber() : newest.name();
        String part = role == Role.IRO ? "IRO" : "social worker";
        return books.ask(
                        "worker:" + role + ":" + card.ref() + ":" + newest.staffNumber(),
                        "Child " + card.ref() + " has " + several + " people as " + part + ". Is it " + who
                                + ", who started last?")
                == Books.Answer.SAME;
    }
}
