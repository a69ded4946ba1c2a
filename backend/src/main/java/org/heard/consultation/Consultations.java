package org.heard.consultation;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.Caller;
import org.heard.base.ChildId;
import org.heard.base.ConsultationId;
import org.heard.base.ErrorCode;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.base.PortalException;
import org.heard.base.ReviewId;
import org.heard.form.Answer;
import org.heard.form.FormDefinition;
import org.heard.form.Question;
import org.heard.form.Voice;
import org.heard.language.Speaking;
import org.heard.safeguarding.FlagKind;
import org.heard.safeguarding.Flags;
import org.heard.seal.Seal;
import org.jspecify.annotations.Nullable;

/**
 * Saying something for a review: a child in their own voice, an advocate, a carer or a parent in theirs. Answers are owned
 * by the server once they are acknowledged; nobody else sees them until they are sent.
 */
@Singleton
public class Consultations {
    /** No form is kept on a phone longer than this; an answer that claims to be older counts as this old. */
    private static final Duration OLDEST = Duration.ofDays(60);

    private static final int LONGEST_KEY = 60;

    private final OwnSayings sayings;
    private final AnswerRepository answers;
    private final SendingRepository sendings;
    private final Flags flags;
    private final Worries worries;
    private final Trail trail;
    private final AuditLog audit;
    private final ApplicationEventPublisher<WordsArrived> arrivals;
    private final InstantSource time;
    private final Seal seal;
    private final TransactionOperations<Connection> transactions;

    Consultations(
            OwnSayings sayings,
            AnswerRepository answers,
            SendingRepository sendings,
            Flags flags,
            Worries worries,
            Trail trail,
            AuditLog audit,
            ApplicationEventPublisher<WordsArrived> arrivals,
            InstantSource time,
            Seal seal,
            TransactionOperations<Connection> transactions) {
        this.sayings = sayings;
        this.answers = answers;
        this.sendings = sendings;
        this.flags = flags;
        this.worries = worries;
        this.trail = trail;
        this.audit = audit;
        this.arrivals = arrivals;
        this.time = time;
        this.seal = seal;
        this.transactions = transactions;
    }

    /** The caller's own say for the child's next review, begun now if it is new; empty when no review is open. */
    @Needs(Permission.SAY)
    public Optional<Saying> saying(ChildId child) {
        return sayings.open(child, Caller.someone()).map(sayings::show);
    }

    /**
     * Stores answers, each once however often it is sent. Throws {@code NOT_VALID} when one does not fit its question, and
     * then stores none; {@code REVIEW_IS_OVER} when no review is open.
     */
    @Needs(Permission.SAY)
    public Acknowledged save(ChildId child, List<AnswerCall> calls) {
        if (calls.size() == 1) {
            Optional<Acknowledged> kept = keepAlone(child, calls.getFirst());
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        OwnSaying own = must(child);
        calls.forEach(call -> read(own.form(), call));
        return transactions.executeWrite(_ -> keep(own, calls));
    }

    /**
     * What nearly every answer is, kept with two questions to the database: it comes alone, to a say that has begun, counts from now on
     * and worries nobody. One row, which the database keeps whole by itself. Empty when it is anything else; then nothing was kept,
     * or it had been before.
     */
    private Optional<Acknowledged> keepAlone(ChildId child, AnswerCall call) {
        Optional<BegunRow> begun = sayings.begun(child, Caller.someone().person(), call.question());
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = read(sayings.form(begun.get()), call);
        Instant now = time.instant();
        Instant latest = begun.get().latest();
        if ((latest != null && latest.isAfter(now.minus(howLongAgo(call))))
                || worries.areIn(begun.get().voice(), answer)) {
            return Optional.empty();
        }
        return add(begun.get().id(), call, answer, now) == 0
                ? Optional.empty()
                : Optional.of(new Acknowledged(List.of(call.key()), List.of(), List.of()));
    }

    private Acknowledged keep(OwnSaying own, List<AnswerCall> calls) {
        Instant now = time.instant();
        calls.forEach(call -> add(own.id().value(), call, read(own.form(), call), now));
        List<String> keys = calls.stream().map(AnswerCall::key).toList();
        Map<String, History> histories = new LinkedHashMap<>();
        calls.forEach(call -> histories.computeIfAbsent(call.question(), question -> sayings.history(own, question)));
        return new Acknowledged(keys, newerElsewhere(own, calls, histories), worries.standing(own, histories));
    }

    private int add(long consultation, AnswerCall call, Answer answer, Instant now) {
        String key = consultation + ":" + call.key();
        return answers.addOnce(
                consultation,
                call.question(),
                seal.seal("answer", "body", call.body(), key),
                Answer.saysNothing(call.body()),
                call.audience(),
                now.minus(howLongAgo(call)),
                now,
                call.phone(),
                key,
                Speaking.now().getLanguage(),
                Hand.of(call.how(), answer).map(Hand::key).orElse(null));
    }

    /** Lets the IRO (and whom else the writer chose) read what counts now. Sending the same again changes nothing. */
    @Needs(Permission.SAY)
    @Transactional
    public Saying send(ChildId child) {
        OwnSaying own = must(child);
        History history = sayings.standing(own);
        Optional<SendingRow> last = sayings.lastSending(own);
        boolean already = last.filter(row -> row.takenBackAt() == null && row.upToAnswer() == history.last())
                .isPresent();
        if (!already) {
            last = Optional.of(
                    sendings.save(new SendingRow(null, own.id().value(), history.last(), time.instant(), null)));
            Map<String, Given> counting = history.counting();
            raiseFlags(own, history, counting);
            trail.sent(own, counting, history.channel());
            audit.record(AuditAction.WORDS_SENT, child, "consultation " + own.id());
            arrivals.publishEvent(new WordsArrived(own.review().id(), child, own.voice()));
        }
        return sayings.show(own, history, last);
    }

    /**
     * Nobody reads it from now on. What somebody has read already stays in the list of who read it. Throws {@code NOT_VALID} when
     * nothing was sent.
     */
    @Needs(Permission.SAY)
    @Transactional
    public Saying takeBack(ChildId child) {
        OwnSaying own = must(child);
        if (sendings.takeBack(own.id().value(), time.instant()) > 0) {
            trail.takenBack(own);
            audit.record(AuditAction.WORDS_TAKEN_BACK, child, "consultation " + own.id());
        }
        Saying now = sayings.show(own);
        if (!(now.state() instanceof SayingState.TakenBack)) {
            throw new PortalException(ErrorCode.NOT_VALID, "nothing was sent");
        }
        return now;
    }

    /** Every answer ever given to one question of the caller's say, oldest first. */
    @Needs(Permission.SAY)
    public List<Given> history(ChildId child, String question) {
        OwnSaying own = must(child);
        Question asked = question(own.form(), question);
        History history = sayings.history(own, question);
        return history.rows().stream().map(row -> history.given(asked, row)).toList();
    }

    /**
     * Asks for help now, without waiting for anything to be sent.
     *
     * @param question the answer that made the page ask; {@code null} when the child asked by itself
     */
    @Needs(Permission.SAY)
    @Transactional
    public void askForHelp(ChildId child, @Nullable String question) {
        Optional<OwnSaying> own = sayings.open(child, Caller.someone());
        ConsultationId id = own.map(OwnSaying::id).orElse(null);
        String known = question == null || own.isEmpty()
                ? null
                : question(own.get().form(), question).key();
        flags.raise(child, id, known);
    }

    /** Who has begun or sent something for this review, and how far they are; no words. */
    @Needs(Permission.SEE_A_CHILD)
    public List<Arrived> arrived(ReviewId review) {
        return sayings.arrived(review);
    }

    private OwnSaying must(ChildId child) {
        return sayings.open(child, Caller.someone())
                .orElseThrow(() -> new PortalException(ErrorCode.REVIEW_IS_OVER, "child " + child));
    }

    /** Throws {@code NOT_VALID} when it does not fit its question. */
    private static Answer read(FormDefinition form, AnswerCall call) {
        if (call.key().isBlank()
                || call.key().length() > LONGEST_KEY
                || call.phone().length() > 40) {
            throw new PortalException(ErrorCode.NOT_VALID, "key");
        }
        return Answer.read(question(form, call.question()), call.body());
    }

    private static Question question(FormDefinition form, String key) {
        return form.question(key).orElseThrow(() -> new PortalException(ErrorCode.NOT_VALID, "unknown question"));
    }

    private static Duration howLongAgo(AnswerCall call) {
        Duration ago = Duration.ofMillis(Math.max(0, call.ago()));
        return ago.compareTo(OLDEST) > 0 ? OLDEST : ago;
    }

    private static List<Given> newerElsewhere(OwnSaying own, List<AnswerCall> calls, Map<String, History> histories) {
        List<Given> newer = new ArrayList<>();
        histories.forEach((question, history) -> {
            AnswerRow latest = history.latest(question).orElseThrow();
            boolean fromHere = calls.stream().anyMatch(call -> call.phone().equals(latest.phone()));
            if (!fromHere) {
                newer.add(history.given(question(own.form(), question), latest));
            }
        });
        return newer;
    }

    private void raiseFlags(OwnSaying own, History history, Map<String, Given> counting) {
        for (Given given : counting.values()) {
            if (given.answer().flagged(question(own.form(), given.question())) && !isToldAlready(own, given)) {
                flags.raise(own.child(), own.id(), given.question());
            }
            if (own.voice() == Voice.CHILD && worries.areIn(history, given.question())) {
                worries.tell(own.child(), own.id(), sayings.history(own, given.question()), given.question());
            }
        }
    }

    /** Somebody heard of this very answer before it was sent. */
    private boolean isToldAlready(OwnSaying own, Given given) {
        return flags.toldAt(own.id(), given.question(), FlagKind.ANSWER)
                .filter(told -> !told.isBefore(given.answeredAt()))
                .isPresent();
    }
}
