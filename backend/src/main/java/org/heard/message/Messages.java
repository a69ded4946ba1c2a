package org.heard.message;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.Role;
import org.heard.base.Setting;
import org.heard.base.Settings;
import org.heard.hours.OfficeHours;
import org.heard.safeguarding.Flags;
import org.heard.seal.Seal;

/**
 * The thread between a child and their IRO. Whoever covers for the IRO reads and writes too; nobody else, brothers and
 * sisters with the same IRO included. Words that may mean danger raise a flag at once: nothing waits for somebody to read.
 */
@Singleton
public class Messages {
    public static final Setting<Integer> ANSWER_DAYS = Setting.number(
            "message.answer.working-days",
            "Within how many working days an IRO answers a message; the child is told. The council's own promise.",
            2);
    public static final Setting<Integer> ASKED_DAYS = Setting.number(
            "message.asked-for.working-days",
            "Within how many working days a child who asks for something is owed an answer. The council's own promise.",
            5);
    private static final int LONGEST_KEY = 60;

    private final MessageRepository messages;
    private final AskedForRepository wishes;
    private final Flags flags;
    private final OfficeHours hours;
    private final Settings settings;
    private final AuditLog audit;
    private final InstantSource time;
    private final Seal seal;

    Messages(
            MessageRepository messages,
            AskedForRepository wishes,
            Flags flags,
            OfficeHours hours,
            Settings settings,
            AuditLog audit,
            InstantSource time,
            Seal seal) {
        this.messages = messages;
        this.wishes = wishes;
        this.flags = flags;
        this.hours = hours;
        this.settings = settings;
        this.audit = audit;
        this.time = time;
        this.seal = seal;
    }

    /** Everything written so far, oldest first. Opening it is what the other side sees as "read". */
    @Needs(Permission.TALK)
    @Transactional
    public List<Message> open(ChildId child) {
        Caller.Someone reader = Caller.someone();
        int fresh = reader.role() == Role.CHILD
                ? messages.readByChild(child.value(), time.instant())
                : messages.readByStaff(child.value(), reader.person().value(), time.instant());
        if (fresh > 0 || reader.role() != Role.CHILD) {
            audit.record(AuditAction.MESSAGES_READ, child, fresh + " new");
        }
        return thread(child);
    }

    /** How many messages the child has not seen yet; no words. */
    @Needs(Permission.TALK)
    public int newFor(ChildId child) {
        return messages.newForChild(child.value());
    }

    /**
     * Sends one, once however often it comes. Throws {@code NOT_VALID} when there is nothing in it, or too much.
     *
     * @return whether its words raised a flag, so that help is shown at once
     */
    @Needs(Permission.TALK)
    @Transactional
    public boolean send(ChildId child, Written written) {
        String words = written.words().strip();
        check(written, words);
        Caller.Someone author = Caller.someone();
        String key = author.person() + ":" + written.key();
        int added = messages.addOnce(
                child.value(),
                author.person().value(),
                seal.seal("message", "body", words, key),
                written.media() == null ? null : written.media().value(),
                written.way(),
                time.instant(),
                key);
        boolean worrying = author.role() == Role.CHILD && flags.areWorrying(words);
        if (added > 0) {
            long id = number(key);
            audit.record(AuditAction.MESSAGE_SENT, child, "message " + id);
            if (author.role() == Role.CHILD && written.what() != null) {
                ask(child, id, written.what());
            }
            if (worrying) {
                flags.raiseForWords(child, "message " + id);
            }
        }
        return worrying;
    }

    /** Answers what a child asked for, in the same thread. Throws {@code CHANGED_MEANWHILE} when it is answered already. */
    @Needs(Permission.TALK)
    @Transactional
    public void answer(ChildId child, long asked, String words) {
        if (Caller.someone().role() == Role.CHILD) {
            throw new PortalException(ErrorCode.NOT_ALLOWED);
        }
        String key = "answer-" + asked;
        send(child, Written.words(key, words));
        if (wishes.answer(asked, child.value(), number(Caller.someone().person() + ":" + key)) == 0) {
            throw new PortalException(ErrorCode.CHANGED_MEANWHILE, "asked for " + asked);
        }
    }

    private void ask(ChildId child, long message, Wish what) {
        wishes.save(new AskedForRow(
                message, child.value(), what, hours.workingDaysFromNow(settings.get(ASKED_DAYS)), null));
        audit.record(AuditAction.ASKED_FOR_SOMETHING, child, "message " + message);
    }

    private List<Message> thread(ChildId child) {
        Map<Long, AskedFor> asked = wishes.findByChildIdOrderByMessageId(child.value()).stream()
                .map(AskedForRow::askedFor)
                .collect(Collectors.toMap(AskedFor::message, Function.identity()));
        return messages.findByChildIdOrderById(child.value()).stream()
                .map(row -> row.message(asked.get(row.number())))
                .toList();
    }

    private long number(String key) {
        return messages.findByMessageKey(key).orElseThrow().number();
    }

    private static void check(Written written, String words) {
        boolean nothing = words.isEmpty() && written.media() == null && written.what() == null;
        if (nothing
                || words.length() > Message.LONGEST
                || written.key().isBlank()
                || written.key().length() > LONGEST_KEY) {
            throw new PortalException(ErrorCode.NOT_VALID, "message");
        }
    }
}
